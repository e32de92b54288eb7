#!/usr/bin/env node
// The program as it is called. tsx lets Node read TypeScript, so that no build step stands before the first run.
import { register } from 'tsx/esm/api';

// `incident-atlas explain x.md | head` closes the pipe early: what nobody reads any more is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), process);
