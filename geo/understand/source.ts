/** Who reports or claims what an entry says, and the side it speaks for. */
import type { Source } from '../incident.js';
import type { ResolvedEntry, UnderstandContext } from './context.js';

export function sourceOf(context: UnderstandContext, { entry }: ResolvedEntry): Source {
  const { text, sources, document } = context;
  const body = text.slice(entry.body.start, entry.body.end);
  let best: Source | null = null;
  for (const { id, side, names } of sources)
    for (const name of names) {
      const at = body.indexOf(name);
      if (at < 0) continue;
      const start = entry.body.start + at;
      if (
        best?.span &&
        (best.span.start < start || (best.span.start === start && best.span.end >= start + name.length))
      )
        continue;
      best = { name, id, side, span: { start, end: start + name.length } };
    }
  if (best) return best;
  const printed = entry.publisher ?? entry.heading;
  if (printed) return { name: text.slice(printed.start, printed.end), side: null, span: printed };
  return { name: document.publication ?? document.title ?? document.file, side: null };
}
