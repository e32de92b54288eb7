/** Data. */
import type { Layout } from '../../layout.js';
import { DAYS } from '../days.js';

export const liveUpdates: Layout = {
  id: 'live-updates',
  title: 'Updates stamped with a.m. and p.m.',
  example: '8:30 p.m.: Text',
  stamps: [
    '{lead}{hour}{colon}{minute}{gap}{half}(?:{space}{zone})?{closed}',
    '{lead}{hour}{gap}{half}(?:{space}{zone})?{closed}',
    '{lead}{hour}{colon}{minute}{gap}{half}(?:{space}{zone})?{sentence}',
    '{lead}{hour}{gap}{half}(?:{space}{zone})?{sentence}',
    '{lead}{hour}{colon}{minute}:{space}',
    '{lead}{word}:',
  ],
  inLine: ['{hour}{colon}{minute}{gap}{half}:{space}{sentence}', '{hour}{gap}{half}:{space}{sentence}'],
  days: DAYS,
  headedStatements: true,
  introduction: true,
};
