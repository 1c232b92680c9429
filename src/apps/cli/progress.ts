// Progress of long work in a terminal: bytes, share, rate and time left. Silent in a log.
import type { ProgressListener } from '../../registry/artifact-source.ts';
import type { Console } from './console.ts';

const redrawEveryMs = 100;

/** A listener that draws one line for the phase under way, and a way to clear it. */
export function progressLine(
  console: Console,
  now: () => number,
): { listener: ProgressListener; done: () => void } {
  let phase = '';
  let startedAt = 0;
  let startedWith = 0;
  let lastDone = 0;
  let drawnAt = 0;
  const listener: ProgressListener = (event) => {
    const time = now();
    // Less than before is the next of several pieces of work.
    if (event.phase !== phase || event.done < lastDone) {
      ({ phase } = event);
      startedAt = time;
      startedWith = event.done;
      drawnAt = 0;
    }
    lastDone = event.done;
    if (time - drawnAt < redrawEveryMs && event.done < event.total) return;
    drawnAt = time;
    const seconds = (time - startedAt) / 1_000;
    const rate = seconds > 0 ? (event.done - startedWith) / seconds : 0;
    console.status(describe({ ...event, rate }));
  };
  return { listener, done: () => console.status('') };
}

function describe({
  phase,
  done,
  total,
  rate,
}: {
  phase: string;
  done: number;
  total: number;
  rate: number;
}): string {
  const share = total === 0 ? 100 : Math.floor((100 * done) / total);
  const left = rate > 0 && done < total ? `, ${duration((total - done) / rate)} left` : '';
  const speed = rate > 0 ? ` at ${formatBytes(rate)}/s` : '';
  return `${phase} ${formatBytes(done)} of ${formatBytes(total)} (${share} %)${speed}${left}`;
}

/** Binary units, as storage people count: `1.5 GiB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** power;
  return `${power === 0 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3_600) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}
