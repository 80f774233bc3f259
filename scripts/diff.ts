import { diffCommand } from './diff/command.ts';

process.exitCode = await diffCommand();
