/** Numbers with their noun in Russian. */
import { counting } from '../plural.js';

export const { number, counted } = counting('ru');

export const reports = (n: number): string =>
  counted(n, { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' });
