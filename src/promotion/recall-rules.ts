// Recalls as people wrote them, brought to rules. One that cannot be read clears nobody.
import { parseDigest } from '../primitives/digest.ts';
import type { Checked, Problem } from '../policy/problem.ts';
import type { RepositoryFiles } from '../policy/repository-files.ts';
import type { WrittenRecallFile } from '../policy/written/recall-file.ts';
import { parseModelName, parseVersionNumber } from '../registry/names.ts';
import type { RecallRule } from './facts.ts';

export function recallRules(files: RepositoryFiles): Checked<readonly RecallRule[]> {
  const problems: Problem[] = [];
  const rules: RecallRule[] = [];
  for (const [name, file] of files.recalls) {
    if (file.ok) rules.push(ruleOf(name, file.value.written));
    else problems.push(...file.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rules };
}

function ruleOf(name: string, written: WrittenRecallFile): RecallRule {
  if ('versions' in written) {
    const versions = written.versions.map((each) => ({
      model: parseModelName(each.model),
      versions: each.versions.map(parseVersionNumber),
    }));
    return { name, reason: written.reason, dataset: null, versions };
  }
  const { dataset } = written;
  return {
    name,
    reason: written.reason,
    dataset: 'digest' in dataset ? { digest: parseDigest(dataset.digest) } : { name: dataset.name },
    versions: [],
  };
}
