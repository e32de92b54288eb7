import { expect, test } from 'vitest';
import { webAddress } from './web-address.js';

test.each([
  ['https://tiles.example/style.json', 'https://tiles.example/style.json'],
  [' HTTP://Tiles.Example/a b.pmtiles ', 'http://tiles.example/a%20b.pmtiles'],
  ['pmtiles://https://tiles.example/a.pmtiles', 'https://tiles.example/a.pmtiles'],
  ['https://tiles.example/style.json?key=1#x', 'https://tiles.example/style.json?key=1#x'],
])('%j is %s', (text, url) => expect(webAddress(text)).toBe(url));

test.each([
  '',
  'tiles.example/style.json',
  'https://',
  'https:///style.json',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:application/json,{}',
  'ftp://tiles.example/a.pmtiles',
])('%j is none', (text) => expect(webAddress(text)).toBeNull());
