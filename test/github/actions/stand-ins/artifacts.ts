// Stands in for actions/upload-artifact and actions/download-artifact, within one run.
import { cp, mkdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { refuseOthers, StandInFailure, type StandIn } from './stand-in.ts';

/** One path, a file or a directory; the contents of a directory are at the artifact's top. */
export const uploadArtifact: StandIn = async ({ inputs, machine, run, facade, directory }) => {
  refuseOthers(inputs, [
    'name',
    'path',
    'if-no-files-found',
    'include-hidden-files',
    'overwrite',
    'retention-days',
  ]);
  const name = inputs['name'] ?? 'artifact';
  const from = join(machine.workspace, inputs['path'] ?? '');
  if (run.artifacts.has(name) && inputs['overwrite'] !== 'true') {
    throw new StandInFailure(`Conflict: an artifact with the name ${name} already exists in this run.`);
  }
  const found = await stat(from).catch(() => null);
  if (found === null) {
    if (inputs['if-no-files-found'] !== 'error') return {};
    throw new StandInFailure(`No files were found with the provided path: ${inputs['path'] ?? ''}.`);
  }
  const id = facade.ids.next();
  const to = join(directory, `artifact-${id}`);
  await mkdir(to, { recursive: true });
  await cp(from, found.isDirectory() ? to : join(to, basename(from)), { recursive: true });
  run.artifacts.set(name, to);
  const url = `${facade.urls.web}/${run.trigger.repository.fullName}/actions/runs/${run.id}/artifacts/${id}`;
  return { outputs: { 'artifact-id': String(id), 'artifact-url': url } };
};

/** An artifact by its name. */
export const downloadArtifact: StandIn = async ({ inputs, machine, run }) => {
  refuseOthers(inputs, ['name', 'path']);
  const from = run.artifacts.get(inputs['name'] ?? '');
  if (from === undefined) {
    throw new StandInFailure(
      `Unable to download artifact(s): Artifact not found for name: ${inputs['name'] ?? ''}`,
    );
  }
  const to = join(machine.workspace, inputs['path'] ?? '');
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true });
  return { outputs: { 'download-path': to } };
};
