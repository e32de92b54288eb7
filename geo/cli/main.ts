/** The command line: chooses the command and turns its outcome into an exit status. */
import { parseArgs } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };
import { build } from './commands/build.js';
import { explain } from './commands/explain.js';
import { gazetteer } from './commands/gazetteer.js';
import { unknown } from './commands/unknown.js';
import { validate } from './commands/validate.js';
import { BadInput, WrongUsage } from './report.js';
import { USAGE } from './usage.js';

/** Where a command writes; `process` in the program, lists of lines in tests. */
export interface Streams {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown; isTTY?: boolean };
}

export interface Options extends Partial<Record<'out' | 'layout' | 'zone' | 'date' | 'threads', string>> {
  /** Files of places, the later over the earlier. */
  gazetteer?: readonly string[];
  /** The places of those files alone, without the ones that come with the program. */
  'only-gazetteer'?: boolean;
}
type Command = (files: readonly string[], options: Options, streams: Streams) => Promise<void>;

const COMMANDS: Record<string, Command> = { build, validate, explain, unknown, gazetteer };

/** @returns the exit status: 0 done, 1 bad input, 2 wrong usage. */
export async function main(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  try {
    await run(args, streams);
    return 0;
  } catch (error) {
    if (error instanceof BadInput) {
      streams.stderr.write(`${error.message}\n`);
      return 1;
    }
    if (!(error instanceof WrongUsage)) throw error;
    streams.stderr.write(`incident-atlas: ${error.message}\nTry: incident-atlas --help\n`);
    return 2;
  }
}

async function run(args: readonly string[], streams: Streams): Promise<void> {
  const { values, positionals } = parse(args);
  const { help, version, ...options } = values;
  if (help) return void streams.stdout.write(USAGE);
  if (version) return void streams.stdout.write(`${packageJson.version}\n`);
  const [name, ...files] = positionals;
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name!] : undefined;
  if (!command) throw new WrongUsage(name === undefined ? 'no command given' : `no command "${name}"`);
  if (!files.length) throw new WrongUsage(`${name} needs at least one FILE`);
  await command(files, options, streams);
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: text,
        layout: text,
        zone: text,
        date: text,
        threads: text,
        gazetteer: { ...text, multiple: true },
        'only-gazetteer': flag,
        help: { ...flag, short: 'h' },
        version: flag,
      },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message);
  }
}
