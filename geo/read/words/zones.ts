/** Data: time zones by their abbreviations, and the zone that a document's language suggests where nothing else is said. */

/** Offsets in hours, or the name of a zone where the abbreviation covers summer and winter. */
export const ZONE_OF_ABBREVIATION: Readonly<Record<string, string>> = {
  Z: 'UTC',
  UTC: 'UTC',
  GMT: 'UTC',
  WET: '+00:00',
  WEST: '+01:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  TRT: '+03:00',
  IRST: '+03:30',
  AMT: '+04:00',
  AZT: '+04:00',
  GET: '+04:00',
  GST: '+04:00',
  EST: '-05:00',
  EDT: '-04:00',
  ET: 'America/New_York',
  PST: '-08:00',
  PDT: '-07:00',
  PT: 'America/Los_Angeles',
};

/**
 * A language that is official in one time zone before all: what is written in it keeps that time. English is at home
 * in many, and says nothing.
 */
export const ZONE_OF_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  ru: 'Europe/Moscow',
  tr: 'Europe/Istanbul',
  hy: 'Asia/Yerevan',
  az: 'Asia/Baku',
};

/** Local time of the region that the default gazetteer covers in depth. */
export const DEFAULT_ZONE = 'Asia/Yerevan';

/** Words for time in a sentence that says in which zone the document's times are. */
export const TIME_WORDS: readonly string[] = [
  'times',
  'time',
  'zeiten',
  'uhrzeiten',
  'zeitangaben',
  'heures',
  'heure',
  'время',
  'ժամ',
  'ժամերը',
  'vaxt',
  'vaxtı',
  'saatler',
  'saati',
];
