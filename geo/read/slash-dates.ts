/** Dates with strokes: which of the two numbers is the month, the document as a whole decides. */
import type { Mark } from './marks.js';

const MONTHS = 12;

/** Day first, unless a number above twelve stands where the month would be and none where the day would be. */
export function withSlashDates(marks: readonly Mark[]): readonly Mark[] {
  const dates = marks.filter(({ parts }) => parts.slash !== undefined);
  if (!dates.length) return marks;
  const proofOfMonthFirst = dates.find(({ parts }) => parts.month! > MONTHS);
  const proofOfDayFirst = dates.find(({ parts }) => parts.day! > MONTHS);
  const isMonthFirst = proofOfMonthFirst !== undefined && proofOfDayFirst === undefined;
  const proof = isMonthFirst ? proofOfMonthFirst : proofOfDayFirst;
  const slash = `${isMonthFirst ? 'month' : 'day'} first: ${proof ? `line ${proof.line + 1} can be read in no other way` : 'taken where nothing tells'}`;
  return marks.map((mark) => {
    const { parts } = mark;
    if (parts.slash === undefined) return mark;
    const order = isMonthFirst ? { day: parts.month!, month: parts.day! } : {};
    return { ...mark, parts: { ...parts, ...order, slash } };
  });
}
