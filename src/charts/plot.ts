/** Draws lines with uPlot. Colours come from the page's tokens; lines differ by dash, by colour and by their points. */
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Lines } from './lines.js';

const INKS = ['--ink', '--accent', '--warn', '--ink-soft'] as const;
/** Dashes and gaps in CSS pixels. */
const DASHES = [[], [8, 4], [2, 3], [9, 3, 2, 3], [14, 4]] as const;
export const HEIGHT_PX = 230;
const LINE_PX = 2;
const POINT_PX = 7;
/** Room beside the first and the last point, as a share of the time between. */
const MARGIN_SHARE = 0.04;
/** For a single moment. */
const LEAST_SPAN_S = 3600;

export interface PlotOptions {
  widthPx: number;
  /** Words of a moment at a tick. */
  tick: (tMs: number, stepMs: number) => string;
  number: (value: number) => string;
  zone: string;
}

export interface LineStyle {
  ink: string;
  /** Points as rings, so that lines of one point differ where inks run out. */
  hollow: boolean;
  dash: readonly number[];
}

export const lineStyle = (i: number): LineStyle => ({
  ink: INKS[i % INKS.length]!,
  dash: DASHES[i % DASHES.length]!,
  hollow: Math.floor(i / INKS.length) % 2 === 1,
});

export function plot(element: HTMLElement, { seconds, lines }: Lines, options: PlotOptions): uPlot {
  const style = getComputedStyle(element);
  const ink = (name: string) => style.getPropertyValue(name).trim();
  const axis = {
    stroke: ink('--ink-soft'),
    grid: { stroke: ink('--rule'), width: 1 },
    ticks: { show: false },
  };
  const stepped = uPlot.paths.stepped?.({ align: 1 });
  return new uPlot(
    {
      width: options.widthPx,
      height: HEIGHT_PX,
      legend: { show: false },
      cursor: { drag: { x: false, y: false }, y: false },
      tzDate: (second) => uPlot.tzDate(new Date(second * 1000), options.zone),
      scales: {
        x: { range: xRange(seconds) },
        y: { range: (_plot, _least, most) => [0, (most || 1) * 1.08] },
      },
      axes: [
        {
          ...axis,
          space: 90,
          size: 32,
          values: (_plot, splits, _axis, _space, stepS) =>
            splits.map((second) => options.tick(second * 1000, stepS * 1000)),
        },
        { ...axis, size: 64, values: (_plot, splits) => splits.map((value) => options.number(value)) },
      ],
      series: [
        {},
        ...lines.map(({ label }, i): uPlot.Series => {
          const look = lineStyle(i);
          const stroke = ink(look.ink);
          return {
            label,
            stroke,
            width: LINE_PX,
            dash: [...look.dash],
            spanGaps: true,
            ...(stepped ? { paths: stepped } : {}),
            points: {
              show: true,
              size: POINT_PX,
              fill: look.hollow ? ink('--panel') : stroke,
              stroke,
              width: LINE_PX,
            },
          };
        }),
      ],
    },
    [seconds, ...lines.map(({ values }) => values)],
    element,
  );
}

function xRange(seconds: readonly number[]): [number, number] {
  const [from = 0] = seconds;
  const to = seconds.at(-1) ?? from;
  const margin = Math.max((to - from) * MARGIN_SHARE, LEAST_SPAN_S);
  return [from - margin, to + margin];
}
