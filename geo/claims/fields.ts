/** Checks of the fields of a hand-made JSON file, each flaw with its path. */

export interface Flaw {
  path: readonly (string | number)[];
  reason: string;
}

/** The fields an object may have, each with its check. A check that accepts `undefined` makes its field optional. */
export type Fields = Readonly<Record<string, (value: unknown) => boolean>>;

export const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
export const isList = (value: unknown): value is unknown[] => Array.isArray(value);
export const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
export const oneOf =
  (values: readonly string[]) =>
  (value: unknown): boolean =>
    (values as readonly unknown[]).includes(value);
export const optional =
  (check: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || check(value);

export function fieldFlaws(value: unknown, fields: Fields, path: Flaw['path']): Flaw[] {
  if (typeof value !== 'object' || value === null || isList(value))
    return [{ path, reason: `must be an object, not ${JSON.stringify(value)}` }];
  const object = value as Record<string, unknown>;
  return [
    ...Object.entries(fields).flatMap(([key, check]) =>
      check(object[key]) ? [] : [{ path: [...path, key], reason: fieldReason(key, object[key]) }],
    ),
    ...Object.keys(object).flatMap((key) =>
      Object.hasOwn(fields, key) ? [] : [{ path: [...path, key], reason: `unknown key "${key}"` }],
    ),
  ];
}

const fieldReason = (key: string, value: unknown): string =>
  value === undefined ? `"${key}" is missing` : `"${key}" cannot be ${JSON.stringify(value)}`;
