import { Fragment, type Node, Slice } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { importText } from '../../engine/import/index.ts';
import { settingsFor } from '../../engine/settings.ts';
import { articleState } from '../../renderer/editor-state.ts';
import { freshNodes, pasteInto, safe } from '../../renderer/pasting.ts';

/** Stands in the Markdown of a test for the caret; two of them for what is selected. */
const CARET = '‸';

/** Someone at the keys: the real state with its plugins, without a page. */
export class Typist {
  state: EditorState;
  readonly composing = false;

  constructor(markdown: string) {
    const marked = importText(markdown, 'md').doc;
    const places = placesOf(marked);
    const clean = articleState(marked, settingsFor([])).tr;
    for (const pos of [...places].reverse()) clean.delete(pos, pos + 1);
    this.state = articleState(clean.doc, settingsFor([]));
    const [anchor, head] = places;
    if (anchor === undefined) return;
    this.dispatch(
      this.state.tr.setSelection(
        TextSelection.create(clean.doc, anchor, head === undefined ? anchor : head - 1),
      ),
    );
  }

  dispatch = (tr: Transaction): void => {
    this.state = this.state.apply(tr);
    this.state.doc.check();
  };

  /** Presses keys by their names, `Mod` being Control. @returns whether the page took the last one */
  press(...chords: string[]): boolean {
    return chords.map((chord) => this.#key(chord)).at(-1) ?? false;
  }

  #key(chord: string): boolean {
    const parts = chord.split('-');
    const key = parts.pop()!;
    const event = {
      key,
      keyCode: 0,
      ctrlKey: parts.includes('Mod'),
      shiftKey: parts.includes('Shift'),
      altKey: parts.includes('Alt'),
      metaKey: false,
    } as KeyboardEvent;
    return this.#handle((props) => props.handleKeyDown, event);
  }

  /** Types a text, a letter at a time. */
  type(text: string): void {
    for (const letter of text) {
      const { from, to } = this.state.selection;
      if (!this.#handle((props) => props.handleTextInput, from, to, letter))
        this.dispatch(this.state.tr.insertText(letter));
    }
  }

  #handle<Given extends unknown[]>(
    // biome-ignore lint/suspicious/noExplicitAny: a plugin's own type of `this` says nothing here.
    handlerOf: (props: Record<string, any>) => unknown,
    ...given: Given
  ): boolean {
    return this.state.plugins.some((plugin) => {
      const handler = handlerOf(plugin.props) as ((...given: unknown[]) => unknown) | undefined;
      return handler?.call(plugin, this as unknown as EditorView, ...given) === true;
    });
  }

  /** What the page would know of its lines: here a block is one. */
  endOfTextblock(direction: 'backward' | 'forward'): boolean {
    const { $from } = this.state.selection;
    return $from.parentOffset === (direction === 'backward' ? 0 : $from.parent.content.size);
  }

  /** Pastes the content of a document as a program would give it, open at both ends. */
  paste(from: Node): void {
    const slice = freshNodes(safe(Slice.maxOpen(Fragment.from(from.content))));
    this.dispatch(pasteInto(this.state, slice) ?? this.state.tr.replaceSelection(slice));
  }

  /** The document in Markdown, with the caret. */
  get markdown(): string {
    const { from, to, empty } = this.state.selection;
    const tr = this.state.tr.insertText(CARET, to);
    if (!empty) tr.insertText(CARET, from);
    return exportMarkdown(tr.doc, undefined).trimEnd();
  }

  /** What is saved, without the caret. */
  get saved(): string {
    return exportMarkdown(this.state.doc, undefined);
  }
}

function placesOf(doc: Node): number[] {
  const places: number[] = [];
  doc.descendants((node, pos) => {
    for (const { index } of node.text?.matchAll(/‸/g) ?? []) places.push(pos + index);
  });
  return places;
}
