/** Data. */
import type { Layout } from '../../layout.js';

export const iso: Layout = {
  id: 'iso',
  title: 'ISO 8601 stamps',
  example: '2022-02-24T05:07Z text',
  stamps: [
    '{bullet}\\[?{iso}[T ]{hour2}:{minute}{second}(?:{gap}{zone})?\\]?{end}',
    '{bullet}\\[?{iso}\\]?{closed}',
  ],
};
