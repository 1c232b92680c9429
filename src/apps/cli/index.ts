#!/usr/bin/env node
// The `laurel` command: reads the words, loads the one command they name, maps its outcome to an exit code.
import { program } from './program.ts';
import { runProgram } from './run.ts';

await runProgram(program, process.argv);
