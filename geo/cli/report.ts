/** One line for each issue: `file:line: reason`. Control characters of a file never reach the terminal. */
import type { Issue } from '../issue.js';

export function issueLine({ file, line, reason, severity }: Issue): string {
  const at = line === undefined ? file : `${file}:${line}`;
  return plain(`${at}: ${severity === 'warning' ? 'warning: ' : ''}${reason}`);
}

/** Bad input that a command met: printed as it is, exit status 1. */
export class BadInput extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(issueLine).join('\n'));
  }
}

/** The command line itself is wrong: exit status 2. */
export class WrongUsage extends Error {}

/** Escape sequences of a file must not steer the terminal. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
export const plain = (text: string): string => text.replace(CONTROL, '\u00b7');
