import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, it } from 'vitest';
import { proseParser, proseSerializer } from '../../../spec/briefing/prose-schema.ts';
import { COMMANDS, formatsAt, setLink } from './commands.ts';
import { replaceDocument } from './replace.ts';

/** A text with the selection over `words`, or after them where they are followed by `|`. */
function stateOf(markdown: string, words: string): EditorState {
  const doc = proseParser.parse(markdown);
  const cursor = words.endsWith('|');
  const wanted = words.replace('|', '');
  let from = -1;
  doc.descendants((node, position) => {
    const at = node.text?.indexOf(wanted) ?? -1;
    if (from < 0 && at >= 0) from = position + at;
  });
  const to = from + wanted.length;
  return EditorState.create({ doc, selection: TextSelection.create(doc, cursor ? to : from, to) });
}

function run(state: EditorState, command: (typeof COMMANDS)[keyof typeof COMMANDS]): string {
  let after = state;
  command(state, (change) => {
    after = state.apply(change);
  });
  return proseSerializer.serialize(after.doc);
}

it('makes lists, other lists of lists, and paragraphs again', () => {
  expect(run(stateOf('one', 'one'), COMMANDS.bullets)).toBe('- one');
  expect(run(stateOf('- one\n- two', 'one'), COMMANDS.numbers)).toBe('1. one\n2. two');
  expect(run(stateOf('- one', 'one'), COMMANDS.bullets)).toBe('one');
});

it('sets, changes and removes a link, all of it from wherever the cursor is', () => {
  expect(run(stateOf('a word', 'word'), setLink('https://a.cn/'))).toBe('a [word](https://a.cn/)');
  expect(run(stateOf('a [word](https://a.cn/)', 'wo|'), setLink('https://b.cn/'))).toBe(
    'a [word](https://b.cn/)',
  );
  expect(run(stateOf('a [word](https://a.cn/)', 'wo|'), setLink(''))).toBe('a word');
  expect(run(stateOf('a ', 'a|'), setLink('https://a.cn/'))).toBe(
    'a[https://a.cn/](https://a.cn/)',
  );
});

it('says what holds at the cursor', () => {
  expect(formatsAt(stateOf('- a **bold** one', 'bold'))).toMatchObject({
    bold: true,
    italic: false,
    bullets: true,
    numbers: false,
  });
  expect(formatsAt(stateOf('[x](https://a.cn/)', 'x|')).href).toBe('https://a.cn/');
});

it.each([
  ['one two three', 'one 2 three', 'three|'],
  ['aaa', 'aa', 'aaa'],
  ['- a\n- b', '1. a\n2. b', 'b|'],
  ['a\n\nb\n\nc', 'a\n\nc', 'c|'],
  ['{x} and {y}', '{x} and {z}', 'and|'],
  ['', '- a\n  - b', '|'],
])('turns %j into %j by as little as it takes', (before, after, cursor) => {
  const state =
    cursor === '|'
      ? EditorState.create({ doc: proseParser.parse(before) })
      : stateOf(before, cursor);
  const change = replaceDocument(state.tr, proseParser.parse(after));
  expect(proseSerializer.serialize(change.doc)).toBe(after);
  const word = cursor.replace('|', '');
  if (before.endsWith(word) && after.endsWith(word)) {
    const { $from } = state.apply(change).selection;
    expect($from.nodeBefore?.text ?? '').toContain(word.slice(0, 1));
  }
});
