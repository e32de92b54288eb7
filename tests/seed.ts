/** Property tests draw the same cases on every run, so that a change is to blame for what fails; `npm run test:fuzz` draws new ones. */
import fc from 'fast-check';

if (process.env['MODE'] !== 'fuzz') fc.configureGlobal({ seed: 20230920 });
