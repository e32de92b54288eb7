/** Numbers with their noun, by the rules of a language. */
import { numberFormat } from './units.js';

/** The forms that a language tells apart, by the names of CLDR: `one`, `few`, `many`, `other`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface Counting {
  number(n: number): string;
  /** `1.200 Meldungen`. */
  counted(n: number, forms: Forms): string;
}

export function counting(locale: string): Counting {
  const numbers = numberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const number = (n: number): string => numbers.format(n);
  return { number, counted: (n, forms) => `${number(n)} ${forms[rules.select(n)] ?? forms.other}` };
}
