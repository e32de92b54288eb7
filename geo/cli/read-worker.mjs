// A thread that reads documents. tsx lets Node read TypeScript here as it does in the program itself.
import { register } from 'tsx/esm/api';

register();
await import('./read-worker.ts');
