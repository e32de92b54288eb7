/** Words of sharing: links, copies, exports. */
import { counted, reports } from './count.js';

export const share = {
  button: 'Share and export',
  link: 'Copy link to this view',
  frame: 'Copy code to embed this view',
  frameCopied: (host: string) =>
    `The code to embed this view is copied. Whoever opens your page then asks ${host} for it.`,
  picture: 'Save picture (PNG)',
  pictureSaved: (file: string) => `${file} saved.`,
  film: 'Save film…',
  geojson: 'Export GeoJSON',
  csv: 'Export CSV',
  scope: (n: number) => `of the ${reports(n)} shown now`,
  saved: (file: string, features: number) => `${file}: ${counted(features, 'feature', 'features')} saved.`,
  savedRows: (file: string, rows: number) => `${file}: ${counted(rows, 'row', 'rows')} saved.`,
  linkCopied: 'The link to this view is copied.',
  nothing: 'Nothing that is shown has a place: there is nothing to export.',
  failed: (reason: string) => `Not saved: ${reason}.`,
  /** What a link holds that this page cannot open. */
  newer: (version: string) =>
    `This link was made by another version of the page (${version}). What this version understands of it is shown.`,
  refused: (key: string, value: string) => `The link’s “${key}=${value}” could not be read and was left out.`,
  unknownKey: (key: string) => `The link’s “${key}” is not known to this version and was left out.`,
  gone: (id: string) => `The link names a report that this atlas does not hold: ${id}`,
};
