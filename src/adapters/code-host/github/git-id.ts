// Git ids as they come from GitHub.
import { z } from 'zod';

/** 40 or 64 lower-case hex digits. */
export const gitIdSchema = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'not a Git id');
