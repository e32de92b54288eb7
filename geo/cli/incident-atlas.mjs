#!/usr/bin/env node
// The program as it is called. tsx lets Node read TypeScript, so that no build step stands before the first run.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), process);
