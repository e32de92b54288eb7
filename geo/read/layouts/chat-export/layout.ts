/** Data. */
import type { Layout } from '../../layout.js';

export const chatExport: Layout = {
  id: 'chat-export',
  title: 'Export of a chat: date, time, name and text',
  example: '24.02.22, 05:07 - Name: text',
  posts: true,
  stamps: [
    '\\[?(?:{dayMonth}{year2}),?{space}{hour}:{minute}{second}(?:{gap}{half})?(?:\\]|{gap}{dash}){space}{name}:{space}',
    '\\[?{slashDate},?{space}{hour}:{minute}{second}(?:{gap}{half})?(?:\\]|{gap}{dash}){space}{name}:{space}',
    '\\[?{iso},?{space}{hour}:{minute}{second}(?:{gap}{half})?(?:\\]|{gap}{dash}){space}{name}:{space}',
  ],
  notices: [
    '{dayMonth}{year2},?{space}{hour}:{minute}{second}(?:{gap}{half})?{gap}{dash}{space}',
    '{slashDate},?{space}{hour}:{minute}{second}(?:{gap}{half})?{gap}{dash}{space}',
  ],
};
