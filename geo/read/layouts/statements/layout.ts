/** Data. */
import type { Layout } from '../../layout.js';

export const statements: Layout = {
  id: 'statements',
  title: 'A letter or an article: titled statements without times',
  example: 'A title on a line of its own, and paragraphs below it',
  stamps: [],
  headedStatements: true,
  introduction: true,
  lastResort: true,
};
