/** Data. */
import type { Layout } from '../../layout.js';

export const linkArchive: Layout = {
  id: 'link-archive',
  title: 'Archive of links: date, time and publisher in brackets, then a title and an extract',
  example: '17.10.2020 - 22:02 [ Publisher ]',
  stamps: ['{dayMonth}{year}{gap}{dash}{gap}{hour}:{minute}{gap}{publisher}'],
  titleBelow: true,
  quotes: true,
};
