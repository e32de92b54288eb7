import { expect, test } from 'vitest';
import { readDocument } from './read.js';

test.each([
  ['en', 'The bridge was closed and the river has risen by a metre.'],
  ['de', 'Die Brücke ist gesperrt und der Fluss ist um einen Meter gestiegen.'],
  ['fr', 'Le pont est fermé et la rivière est montée dans la nuit.'],
  ['ru', 'Мост закрыт, и река поднялась на метр из-за дождя.'],
  ['hy', 'Կամուրջը փակ է և գետը բարձրացել է։'],
  ['az', 'Körpü bağlandı və çay bir metr qalxdı.'],
  ['tr', 'Köprü kapatıldı ve nehir bir metre yükseldi.'],
  ['en', '12345'],
])('%s: %s', (language, sentence) => {
  const { info } = readDocument({ file: 'x.txt', text: `2021-03-13\n10:00 ${sentence}\n` });
  expect(info.language).toBe(language);
});

test('an archive that quotes others speaks in its title and its labels', () => {
  const quote = 'The bridge of the town was closed to all and the river is as high as it has been.\n\n';
  const text = `Archiv: Hochwasser und Sturm\n\n13.03.2021 - 10:00 [ Zeitung für das Tal ]\n\n${quote.repeat(5)}`;
  expect(readDocument({ file: 'x.txt', text }).info).toMatchObject({ language: 'de', zone: 'Europe/Berlin' });
});
