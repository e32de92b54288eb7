/** Words for what the atlas holds: categories, sides, kinds of places, precision. */
import { sideNamer } from '../side.js';
import { reports } from './count.js';
import type { Category, FigureKind, Role } from '../../../geo/incident.js';
import type { MentionKind } from '../../../geo/mention.js';
import type { TimePrecision } from '../../../geo/entry.js';
import type { NameStatus, PlaceType } from '../../../gazetteer/place.js';

const categories: Record<Category, string> = {
  battle: 'Ground fighting',
  strike: 'Shelling and strikes',
  casualties: 'Casualties',
  displacement: 'Displacement',
  humanitarian: 'Humanitarian aid',
  access: 'Roads and access',
  detention: 'Detention',
  accident: 'Accident',
  military: 'Military, other',
  diplomacy: 'Diplomacy',
  politics: 'Politics',
  other: 'Other',
};

const roles: Record<Role, string> = {
  event: 'where it happened',
  origin: 'from here',
  destination: 'to here',
  via: 'by way of',
};

const figures: Record<FigureKind, string> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  displaced: 'displaced',
  arrived: 'arrived',
};

const placeTypes: Record<PlaceType, string> = {
  settlement: 'settlement',
  facility: 'facility',
  bridge: 'bridge',
  checkpoint: 'checkpoint',
  mountain: 'mountain',
  district: 'district',
  province: 'province',
  region: 'region',
  territory: 'territory',
  country: 'country',
  road: 'road',
  corridor: 'corridor',
  line: 'line',
  border: 'border',
  river: 'river',
  water: 'water',
  'power-line': 'power line',
  pipeline: 'pipeline',
  area: 'area',
};

const nameStatuses: Record<NameStatus, string> = {
  current: 'in use',
  contested: 'used by one side',
  former: 'former',
  transliteration: 'transliteration',
  abbreviation: 'abbreviation',
  misspelling: 'spelling of the texts',
};

const mentionKinds: Record<MentionKind, string> = {
  literal: 'the place itself',
  metonym: 'stands for a government',
  modifier: 'part of a description',
};

const timePrecisions: Record<TimePrecision, string> = {
  minute: 'to the minute',
  hour: 'to the hour',
  day: 'to the day only',
};

/** Sides as the chronicle's vocabulary writes them. */
const sides: Readonly<Record<string, string>> = {
  armenia: 'Armenia',
  artsakh: 'Artsakh',
  azerbaijan: 'Azerbaijan',
  russia: 'Russia',
  turkey: 'Turkey',
  france: 'France',
  germany: 'Germany',
  iran: 'Iran',
  israel: 'Israel',
  australia: 'Australia',
  'united-states': 'the United States',
  'united-kingdom': 'the United Kingdom',
  'european-union': 'the European Union',
  'united-nations': 'the United Nations',
};

export const atlas = {
  reports,
  categories,
  roles,
  figures,
  placeTypes,
  nameStatuses,
  mentionKinds,
  timePrecisions,
  side: sideNamer(sides),
  noSide: 'No side, or not known',
  geoPrecisions: { 1: 'exact place', 2: 'district or stretch of road', 3: 'region, country or long line' },
  languages: {
    hy: 'Armenian',
    az: 'Azerbaijani',
    ru: 'Russian',
    en: 'English',
    de: 'German',
    ka: 'Georgian',
  } as Readonly<Record<string, string>>,
  carried: { people: 'people', wounded: 'wounded', aid: 'aid', troops: 'troops', other: 'other' },
};
