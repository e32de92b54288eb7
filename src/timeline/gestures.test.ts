import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gesture, IDLE, wheelAct, type Act, type Gesture, type Input, type Part } from './gestures.js';

function run(...inputs: Input[]): { state: Gesture; acts: Act[] } {
  let state: Gesture = IDLE;
  const acts: Act[] = [];
  for (const input of inputs) {
    const { next, acts: more } = gesture(state, input);
    state = next;
    acts.push(...more);
  }
  return { state, acts };
}
const down = (x: number, part: Part = 'plot', pointer = 1, pans = false): Input => ({
  type: 'down',
  pointer,
  x,
  part,
  pans,
});
const move = (x: number, pointer = 1): Input => ({ type: 'move', pointer, x });
const rest = (pointer = 1): Input => ({ type: 'rest', pointer });
const up = (pointer = 1): Input => ({ type: 'up', pointer });

describe('one pointer', () => {
  test.each<[string, Input[], Act[]]>([
    [
      'anywhere on the plot: seeks at once, then follows',
      [down(10), move(20), up()],
      [{ do: 'hold' }, { do: 'seek', x: 10 }, { do: 'seek', x: 20 }, { do: 'release' }],
    ],
    [
      'the edge of the band: its breadth',
      [down(10, 'edge'), move(5), up()],
      [{ do: 'hold' }, { do: 'breadth', x: 5 }, { do: 'release' }],
    ],
    [
      'the edge keeps its distance from the finger',
      [{ ...down(10, 'edge'), gripPx: 12 } as Input, move(30), up()],
      [{ do: 'hold' }, { do: 'breadth', x: 42 }, { do: 'release' }],
    ],
    [
      'a press near the edge that moves nothing goes there',
      [down(10, 'edge'), move(11), up()],
      [{ do: 'hold' }, { do: 'seek', x: 10 }, { do: 'release' }],
    ],
    [
      'a finger that rests looks, and the clock goes back to where it was',
      [down(10), rest(), move(30), up()],
      [
        { do: 'hold' },
        { do: 'seek', x: 10 },
        { do: 'undo' },
        { do: 'look', x: 10 },
        { do: 'look', x: 30 },
        { do: 'look', x: null },
      ],
    ],
    [
      'on a button too, which is then not pressed',
      [down(10, 'button'), rest(), up()],
      [
        { do: 'look', x: 10 },
        { do: 'look', x: null },
      ],
    ],
    ['another pointer’s rest', [down(10), rest(2)], [{ do: 'hold' }, { do: 'seek', x: 10 }]],
    [
      'with shift or another button: pans',
      [down(10, 'plot', 1, true), move(4), move(9), up()],
      [
        { do: 'pan', px: 6 },
        { do: 'pan', px: -5 },
      ],
    ],
    ['a press on a button is the button’s', [down(10, 'button'), move(13), up()], []],
    [
      'a drag that begins on a button scrubs',
      [down(10, 'button'), move(16), up()],
      [{ do: 'hold' }, { do: 'seek', x: 16 }, { do: 'release' }],
    ],
    ['moving without a press', [move(5), up()], []],
    ['another pointer’s move', [down(10), move(99, 2)], [{ do: 'hold' }, { do: 'seek', x: 10 }]],
  ])('%s', (_, inputs, acts) => expect(run(...inputs).acts).toEqual(acts));
});

describe('two fingers', () => {
  test('the second makes it a pinch and takes back the seek of the first', () => {
    const { state, acts } = run(down(100), down(200, 'plot', 2));
    expect(state.kind).toBe('pinch');
    expect(acts.at(-1)).toEqual({ do: 'undo' });
  });

  test('a second finger ends the look, and a rest within a pinch is none', () => {
    const { state, acts } = run(down(100), rest(), down(200, 'plot', 2), rest());
    expect(state.kind).toBe('pinch');
    expect(acts.at(-1)).toEqual({ do: 'look', x: null });
  });

  test('apart: closer, around their middle, which moves with them', () => {
    const { acts } = run(down(100), down(200, 'plot', 2), move(300, 2));
    expect(acts.slice(-2)).toEqual([
      { do: 'zoom', x: 150, factor: 0.5 },
      { do: 'pan', px: -50 },
    ]);
  });

  test('what lay under each finger lies under it after any pinch', () => {
    const px = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(px, px, px, (a, b, c) => {
        fc.pre(Math.abs(a - b) > 16 && Math.abs(a - c) > 16 && b > a === c > a);
        let [from, perPx] = [0, 1];
        const under = (x: number) => from + x * perPx;
        const before = [under(a), under(b)];
        for (const act of run(down(a), down(b, 'plot', 2), move(c, 2)).acts) {
          if (act.do === 'zoom') {
            from = under(act.x) - act.x * perPx * act.factor;
            perPx *= act.factor;
          } else if (act.do === 'pan') from += act.px * perPx;
        }
        expect(under(a)).toBeCloseTo(before[0]!, 6);
        expect(under(c)).toBeCloseTo(before[1]!, 6);
      }),
    );
  });

  test('crossing fingers do not blow up', () => {
    const { acts } = run(down(100), down(200, 'plot', 2), move(100, 2));
    for (const act of acts) if (act.do === 'zoom') expect(act.factor).toBeLessThan(10);
  });

  test('the finger that is left does nothing, until it comes down again', () => {
    const { acts } = run(down(100), down(200, 'plot', 2), up(2), move(150));
    expect(acts.filter(({ do: what }) => what === 'seek')).toHaveLength(1);
  });

  test('a third finger changes nothing', () => {
    expect(run(down(1), down(50, 'plot', 2), down(90, 'plot', 3)).state).toEqual({
      kind: 'pinch',
      pointers: [1, 2],
      xs: [1, 50],
    });
  });
});

describe('wheel', () => {
  const wheel = { x: 7, deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, shiftKey: false };
  test('up comes closer around the pointer, down goes back by as much', () => {
    const near = wheelAct({ ...wheel, deltaY: -100 });
    const far = wheelAct({ ...wheel, deltaY: 100 });
    if (near.do !== 'zoom' || far.do !== 'zoom') throw new Error('no zoom');
    expect(near.x).toBe(7);
    expect(near.factor).toBeLessThan(1);
    expect(near.factor * far.factor).toBeCloseTo(1, 9);
  });

  test.each([
    ['sideways', { deltaX: 30, deltaY: 2 }, { do: 'pan', px: 30 }],
    ['with shift', { deltaY: 30, shiftKey: true }, { do: 'pan', px: 30 }],
    [
      'with shift, where the browser has turned it already',
      { deltaX: 30, shiftKey: true },
      { do: 'pan', px: 30 },
    ],
    ['in lines', { deltaX: -2, deltaMode: 1 }, { do: 'pan', px: -32 }],
  ])('%s: pans', (_, over, act) => expect(wheelAct({ ...wheel, ...over })).toEqual(act));
});
