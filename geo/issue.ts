/** The one shape of a flaw in data, shared with the gazetteer. */
export type { Issue } from '../gazetteer/issue.js';
