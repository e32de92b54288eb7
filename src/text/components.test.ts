/** Words of the page stand in the catalogues: none may hide in a component, where no language reaches it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';

const SPOKEN = new Set([
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'alt',
  'label',
]);
const WORD = /\p{L}{2}/u;

type Node = AST.Fragment['nodes'][number];

function attributeWords(node: Node): string[] {
  if (!('attributes' in node)) return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'Attribute' || !SPOKEN.has(attribute.name)) return [];
    const parts = Array.isArray(attribute.value) ? attribute.value : [];
    return parts.flatMap((part) => (part.type === 'Text' ? part.data : []));
  });
}

/** Texts of the markup and of attributes that are shown or read aloud. */
function literalWords(fragment: AST.Fragment): string[] {
  return fragment.nodes.flatMap((node) => {
    const own = node.type === 'Text' ? [node.data] : attributeWords(node);
    const inner = Object.values(node).flatMap((value: unknown) =>
      (value as AST.Fragment | null)?.type === 'Fragment' ? literalWords(value as AST.Fragment) : [],
    );
    return [...own, ...inner];
  });
}

const wordsOf = (source: string): string[] =>
  literalWords(parse(source, { modern: true }).fragment).filter((text) => WORD.test(text));

const components = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.svelte'),
);

test.each(components)('%s', (file) => {
  expect(wordsOf(readFileSync(join('src', file), 'utf8'))).toEqual([]);
});

test('the scan finds words in markup, blocks and attributes, and leaves names of classes alone', () => {
  const source =
    '{#if yes}<p class="soft small" title="Say it">Words {n} · {text}</p>{:else}<b aria-label={x}>More</b>{/if}';
  expect(wordsOf(source)).toEqual(['Say it', 'Words ', 'More']);
});
