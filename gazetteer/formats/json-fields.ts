/** Fields of parsed JSON that nobody has checked yet: what is wrong is reported with the path to it. */
export type Json = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

export interface Flaw {
  path: Path;
  reason: string;
  severity: 'error' | 'warning';
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** Reads the fields of one object and collects the flaws of all. */
export class Fields {
  constructor(
    readonly value: Json,
    readonly path: Path,
    readonly flaws: Flaw[],
  ) {}

  flaw(key: string | number | null, reason: string, severity: Flaw['severity'] = 'error'): void {
    this.flaws.push({ path: key === null ? this.path : [...this.path, key], reason, severity });
  }

  /** A mistyped key would lose what it holds in silence. */
  onlyKnows(keys: ReadonlySet<string>): void {
    for (const key of Object.keys(this.value))
      if (!keys.has(key)) this.flaw(key, `unknown key "${key}"`, 'warning');
  }

  text(key: string): string | undefined {
    const value = this.value[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.flaw(key, `${key} ${shown(value)} is not a text`);
    return undefined;
  }

  number(key: string): number | undefined {
    const value = this.value[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    this.flaw(key, `${key} ${shown(value)} is not a number from 0 up`);
    return undefined;
  }

  truth(key: string): boolean {
    const value = this.value[key] ?? false;
    if (typeof value !== 'boolean') this.flaw(key, `${key} ${shown(value)} is neither true nor false`);
    return value === true;
  }

  oneOf<T extends string>(key: string, values: readonly T[], otherwise: T): T {
    const value = this.value[key];
    if (value === undefined) return otherwise;
    if (values.includes(value as T)) return value as T;
    this.flaw(key, `${key} ${shown(value)} is not one of ${values.join(', ')}`);
    return otherwise;
  }

  list(key: string): readonly unknown[] {
    const value = this.value[key] ?? [];
    if (Array.isArray(value)) return value;
    this.flaw(key, `${key} is not a list`);
    return [];
  }

  texts(key: string): string[] {
    return this.list(key).flatMap((item, at) => {
      if (typeof item === 'string' && item.trim() !== '') return [item];
      new Fields({}, [...this.path, key], this.flaws).flaw(at, `${shown(item)} in ${key} is not a text`);
      return [];
    });
  }

  /** The objects of a list, each with its own path. */
  objects(key: string): Fields[] {
    return this.list(key).flatMap((item, at) => {
      const path = [...this.path, key, at];
      if (isObject(item)) return [new Fields(item, path, this.flaws)];
      this.flaws.push({ path, reason: `${shown(item)} in ${key} is not an object`, severity: 'error' });
      return [];
    });
  }
}
