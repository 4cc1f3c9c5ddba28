import type { Node } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { ask } from '../queue-plugin.ts';
import { say } from '../strings.ts';
import { askFind, type Find, findOf, matchesOf, nearest, searchBlocks } from './find-plugin.ts';
import { type FindQuery, searchText } from './pattern.ts';
import type { Searcher } from './searcher.ts';

/** What the loop needs of an editor. */
interface Editor {
  readonly state: EditorState;
  dispatch(tr: Transaction): void;
  /** True between compositionstart and compositionend, when nothing may be drawn anew. */
  readonly composing: boolean;
}

/** How long the page rests, in ms, before its changes are searched. */
const REST = 150;
/** UTF-16 units a question: the searcher gives more time to a longer one. */
const BATCH_UNITS = 1_000_000;

/** Brings each block without an answer to the searcher, and goes to a match where one is sought. */
export class FindLoop {
  readonly #editor: Editor;
  readonly #searcher: Searcher;
  #seen: EditorState;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Counts searches, so that one that was overtaken tells nothing. */
  #search = 0;

  constructor(editor: Editor, searcher: Searcher) {
    this.#editor = editor;
    this.#searcher = searcher;
    this.#seen = editor.state;
  }

  /** Follows a new state: what a person asked is searched at once, a changed page once it rests. */
  update(): void {
    const { state } = this.#editor;
    const [before, now] = [findOf(this.#seen), findOf(state)];
    const moved = this.#seen.doc !== state.doc || !this.#seen.selection.eq(state.selection);
    this.#seen = state;
    if (!now.bar.open) this.#stop();
    else if (isAsked(before, now)) void this.#run();
    else if (moved) this.#later();
  }

  close(): void {
    this.#stop();
    this.#searcher.close();
  }

  #stop(): void {
    this.#search++;
    clearTimeout(this.#rest);
  }

  #later(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      if (this.#editor.composing) this.#later();
      else void this.#run();
    }, REST);
  }

  async #run(): Promise<void> {
    this.#stop();
    const search = this.#search;
    const { query, fault } = findOf(this.#editor.state).bar;
    if (query.text === '' || fault) return;
    try {
      for (;;) {
        const blocks = unsearched(this.#editor.state);
        if (blocks.length === 0) return this.#finish();
        const found = await this.#searcher.search(blocks.map(searchText), query);
        if (search !== this.#search) return;
        const answers = blocks.map((block, i) => [block, answer(found[i]!)] as const);
        this.#editor.dispatch(askFind(this.#editor.state.tr, { answers }));
      }
    } catch {
      if (search === this.#search) this.#giveUp(query);
    }
  }

  /** Counts what was found, and goes to the match that is sought. */
  #finish(): void {
    const { state } = this.#editor;
    const { seek, answers } = findOf(state);
    const found = seek && nearest(matchesOf(state.doc, answers), seek);
    const tr = askFind(state.tr, { count: true, seek: undefined, show: found !== undefined });
    if (found) {
      const { from, to } = found.match;
      tr.setSelection(TextSelection.create(state.doc, from, to));
    }
    this.#editor.dispatch(tr);
  }

  #giveUp(query: FindQuery): void {
    const { state } = this.#editor;
    if (findOf(state).bar.query !== query) return;
    const fault = say.findTooSlow;
    this.#editor.dispatch(ask(askFind(state.tr, { bar: { fault } }), { describe: fault }));
  }
}

const answer = <Matches>(matches: Matches) => ({ matches, searched: true });

const isAsked = (before: Find, now: Find) =>
  !before.bar.open || before.bar.query !== now.bar.query || (now.seek && before.seek !== now.seek);

/** The next blocks that are yet to be searched. */
function unsearched(state: EditorState): Node[] {
  const { answers } = findOf(state);
  const blocks: Node[] = [];
  let units = 0;
  for (const { block } of searchBlocks(state.doc)) {
    if (answers.get(block)?.searched) continue;
    units += block.content.size;
    if (blocks.length > 0 && units > BATCH_UNITS) break;
    blocks.push(block);
  }
  return blocks;
}
