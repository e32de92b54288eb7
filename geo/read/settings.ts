/** What front matter says of its document, checked. */
import { parseIsoDay } from './calendar.js';
import type { Flaw, FrontMatter } from './front-matter.js';
import { zoneNamed } from './zone-names.js';

export interface Settings {
  title?: string;
  publication?: string;
  url?: string;
  language?: string;
  /** IANA name or offset. */
  zone?: string;
  /** `YYYY-MM-DD`. */
  published?: string;
  flaws: readonly Flaw[];
}

const KEYS = ['title', 'publication', 'url', 'language', 'timezone', 'published'];
/** A BCP 47 tag as far as its form tells. */
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/;

export function settingsOf({ values, flaws }: FrontMatter): Settings {
  const wrong: Flaw[] = [...flaws];
  for (const [key, { line }] of values)
    if (!KEYS.includes(key))
      wrong.push({
        line,
        reason: `front matter key "${key}" means nothing here; the keys are ${KEYS.join(', ')}`,
        severity: 'warning',
      });

  const text = (key: string): string | undefined => values.get(key)?.value || undefined;
  const checked = (
    key: string,
    check: (value: string) => string | null,
    want: string,
  ): string | undefined => {
    const value = text(key);
    const result = value === undefined ? undefined : check(value);
    if (result !== null) return result;
    wrong.push({ line: values.get(key)!.line, reason: `${key} "${value}" is no ${want}`, severity: 'error' });
    return undefined;
  };
  return present({
    title: text('title'),
    publication: text('publication'),
    url: text('url'),
    language: checked('language', (tag) => (LANGUAGE.test(tag) ? tag : null), 'language tag such as en'),
    zone: checked('timezone', zoneNamed, 'time zone such as Asia/Yerevan'),
    published: checked('published', parseIsoDay, 'date that exists, such as 2020-09-27'),
    flaws: wrong,
  });
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** Leaves out what is undefined. */
const present = (values: Loose<Required<Settings>>): Settings =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as unknown as Settings;
