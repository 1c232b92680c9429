// The action's door: the runner starts this file. Inputs in, one command, outputs and an exit code out.
import * as core from '@actions/core';
import { listenForInterruption } from '../cli/run.ts';
import { runAction } from './run-action.ts';

listenForInterruption();
process.exitCode = await runAction(core, process.env);
