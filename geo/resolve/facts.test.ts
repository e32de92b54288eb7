/** Distances, sentences, and what a document as a whole says. */
import fc from 'fast-check';
import { distance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { samplePlace } from '../../gazetteer/sample.js';
import type { Position } from '../../gazetteer/place.js';
import { roughKm } from './distance.js';
import { documentFacts } from './document-facts.js';
import { sentenceOf } from './sentences.js';

describe('rough distance', () => {
  test('is within 1% of the great circle up to 300 km', () =>
    fc.assert(
      fc.property(
        fc.tuple(
          fc.double({ min: -179, max: 179, noNaN: true }),
          fc.double({ min: -65, max: 65, noNaN: true }),
        ),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        ([lonDeg, latDeg], east, north) => {
          const [a, b]: [Position, Position] = [[lonDeg, latDeg], [lonDeg + east, latDeg + north]]; // prettier-ignore
          const exact = distance(a, b);
          expect(Math.abs(roughKm(a, b) - exact)).toBeLessThanOrEqual(exact * 0.01 + 1e-6);
        },
      ),
    ));

  test('goes the short way across the date line', () =>
    expect(roughKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.32, 1));
});

describe('the sentence around a name', () => {
  test.each<[string, string, string]>([
    ['It was quiet. Kolk burnt. Nobody came.', 'Kolk', ' Kolk burnt'],
    ['At 5 a.m. Kolk burnt. Nobody came.', 'Kolk', 'At 5 a.m. Kolk burnt'],
    ['N. Abajyan left Kolk. Nobody came.', 'Kolk', 'N. Abajyan left Kolk'],
    ['Fire: 2.5 km from Kolk! Nobody came.', 'Kolk', 'Fire: 2.5 km from Kolk'],
    ['One line\nKolk burnt\nanother', 'Kolk', 'Kolk burnt'],
    ['Կոլքն այրվեց։ Ոչ ոք չեկավ։', 'Կոլքն', 'Կոլքն այրվեց'],
  ])('%s', (text, name, expected) => {
    const start = text.indexOf(name);
    const sentence = sentenceOf(text, { start, end: start + name.length }, []);
    expect(text.slice(sentence.start, sentence.end)).toBe(expected);
  });

  test('a stop within another name ends nothing', () => {
    const text = 'They left St. Kolk for Bor today.';
    const sentence = sentenceOf(text, { start: 23, end: 26 }, [{ start: 10, end: 18 }]);
    expect([sentence.start, sentence.end]).toEqual([0, text.length]);
  });

  test('no further than some hundred characters', () => {
    const text = `${'a '.repeat(5000)}Kolk${' a'.repeat(5000)}`;
    const start = text.indexOf('Kolk');
    const sentence = sentenceOf(text, { start, end: start + 4 }, []);
    expect(sentence.end - sentence.start).toBeLessThan(1000);
  });
});

describe('where a document is', () => {
  const near = ['a', 'b', 'c'].map((id, at) =>
    samplePlace(id, { point: [46 + at / 10, 40], countries: ['AM'] }),
  );
  const far = samplePlace('far', { point: [-70, -30], countries: ['CL'] });
  const places = [...near, far];
  const lookup = (id: string) => places.find((place) => place.id === id);
  const span = (...ids: string[]) => ({ start: 0, end: 1, surface: 'x', line: 1, places: ids });
  const facts = documentFacts([[span('a'), span('b')], [span('c')]], lookup);

  test('near to what it names, and in its states', () => {
    expect(facts.anchors).toBe(3);
    expect(facts.nearness(near[0]!)).toBeGreaterThan(0.7);
    expect(facts.nearness(far)).toBeLessThan(0.01);
    expect([facts.countryShare(near[0]!), facts.countryShare(far)]).toEqual(
      [1, 0].map((share) => expect.closeTo(share, 9)),
    );
  });

  test('a place is no witness for itself', () => {
    const alone = documentFacts([[span('far')]], lookup);
    expect(alone.nearness(far)).toBe(0);
    expect(documentFacts([], lookup).nearness(far)).toBe(0);
  });

  test('a name with very many bearers says nothing', () => {
    const many = Array.from({ length: 9 }, (_, at) => samplePlace(`m${at}`, { point: [at, at] }));
    const one = documentFacts([[span(...many.map(({ id }) => id))]], (id) =>
      many.find((place) => place.id === id),
    );
    expect(one.anchors).toBe(0);
  });
});
