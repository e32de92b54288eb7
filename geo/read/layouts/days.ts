/** Data: day headings, as most layouts write them: a line that holds a date and nothing else. */
const WEEKDAY = '(?:{weekday}[,.]?{space})?';
const WEEKDAY_AFTER = '(?:,?{space}\\(?(?<weekdayAfter>\\p{L}[\\p{L}\\p{M}]{1,13})\\)?)?';

export const DAYS: readonly string[] = [
  // 30 September, Saturday, 30 September 2023, 30. September 2023, 30 сентября 2023 г., 30 Eylül 2023 Cumartesi
  `{mark}${WEEKDAY}{days} {month}(?:,? {year}{yearWord})?${WEEKDAY_AFTER}{mark}`,
  // September 30, Saturday, September 30, 2023
  `{mark}${WEEKDAY}{month} {days}(?:,? {year}{yearWord})?${WEEKDAY_AFTER}{mark}`,
  // 2023-09-30
  `{mark}${WEEKDAY}{iso}${WEEKDAY_AFTER}{mark}`,
  // 30.09.2023, Sa. 30.09.2023
  `{mark}${WEEKDAY}{dayMonth}{year2}${WEEKDAY_AFTER}{mark}`,
  `{mark}${WEEKDAY}{slashDate}${WEEKDAY_AFTER}{mark}`,
  // 2023 թ. սեպտեմբերի 30
  `{mark}{year}{yearWord},? {month} {days}{mark}`,
];

/** Before the day, in the heading of a report: "Daily Report 118/2026 - Monday, 2 March 2026". */
const LABEL = '\\p{L}[^\\n]{2,60}?{space}[-\\u2013\\u2014|:]{space}';

/** The same dates behind what the report calls itself. */
export const REPORT_DAYS: readonly string[] = [
  `{mark}${LABEL}${WEEKDAY}{days} {month},? {year}{yearWord}${WEEKDAY_AFTER}{mark}`,
  `{mark}${LABEL}${WEEKDAY}{month} {days},? {year}{yearWord}${WEEKDAY_AFTER}{mark}`,
];
