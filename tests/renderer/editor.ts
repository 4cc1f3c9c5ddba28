import type { Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import type { Settings } from '../../engine/block.ts';
import { checkBlock, checkDocument } from '../../engine/check.ts';
import type { Finding } from '../../engine/finding.ts';
import { mergeFindings } from '../../engine/merge.ts';
import type { Rule } from '../../engine/rule.ts';
import { RULES } from '../../engine/rules/index.ts';
import { dismissedKeys, ledgerOf, openFindings } from '../../engine/session.ts';
import { settingsFor } from '../../engine/settings.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { answerTo, reviewOf } from '../../renderer/answer.ts';
import { type Checker, CheckLoop } from '../../renderer/check-loop.ts';
import { checkOf } from '../../renderer/check-plugin.ts';
import { articleState } from '../../renderer/editor-state.ts';
import { placedIn, placesIn } from '../../renderer/places.ts';
import { queueOf } from '../../renderer/queue-plugin.ts';

/** The whole window without its pixels: the real state and loop, and a checker that is a plain call. */
export class TestEditor {
  state: EditorState;
  composing = false;
  /** Texts that were checked, in order. */
  readonly checked: string[] = [];
  readonly loop: CheckLoop;
  readonly #rules: readonly Rule[];
  #held: (() => void)[] | undefined;

  constructor(doc: Node, settings?: Settings, rules: readonly Rule[] = RULES) {
    this.#rules = rules;
    this.state = articleState(doc, settings ?? settingsFor(inputs(doc)));
    this.loop = new CheckLoop(this, this.#checker());
    this.loop.update();
  }

  dispatch = (tr: Transaction): void => {
    this.state = this.state.apply(tr);
    this.loop.follow(tr);
  };

  run(command: Command): boolean {
    return command(this.state, this.dispatch);
  }

  type(pos: number, text: string): void {
    this.dispatch(this.state.tr.insertText(text, pos));
  }

  /** Answers are kept back until `release`. */
  hold(): void {
    this.#held = [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const answer of held) answer();
  }

  /** What the page shows: each quote, as the document has it under the underline. */
  get underlined(): string[] {
    return placesIn(checkOf(this.state).underlines).map(({ from, to }) =>
      this.state.doc.textBetween(from, to, '\n', '\n'),
    );
  }

  get queued(): string[] {
    return queueOf(this.state).places.map(({ finding }) => finding.quote);
  }

  get current(): string | undefined {
    const { places, current } = queueOf(this.state);
    return places.find(({ id }) => id === current)?.finding.quote;
  }

  /** Every finding shown, with the position of its block. */
  get shown() {
    return placesIn(checkOf(this.state).underlines)
      .map((now) => placedIn(this.state.doc, now))
      .map(({ pos, finding }) => ({ pos, finding }));
  }

  /** What a check of the whole document from nothing would show, less what was kept at its place. */
  get expected() {
    const { doc } = this.state;
    const { settings } = checkOf(this.state);
    const dismissed = dismissedKeys(ledgerOf(this.state));
    const blocks = textBlocks(doc).map(({ node, kind, pos }) => {
      const input = { text: textOf(node), kind };
      return { ...input, pos, ...checkBlock(input, settings, this.#rules) };
    });
    const document = checkDocument(blocks, settings, this.#rules);
    return blocks.flatMap(({ text, pos, findings }, i) =>
      openFindings(mergeFindings(findings, document.get(i) ?? []), text, dismissed)
        .filter((finding) => text !== '' && !this.#isKeptAt(pos, finding, dismissed))
        .map((finding) => ({ pos, finding })),
    );
  }

  /** Whether a dismissal has gone along with the text to this place, where it has another name by now. */
  #isKeptAt(pos: number, { rule, start, end }: Finding, dismissed: ReadonlySet<string>): boolean {
    return checkOf(this.state)
      .kept.find(pos + start, pos + end)
      .some(
        ({ from, to, spec }) =>
          from === pos + start && to === pos + end && spec.rule === rule && dismissed.has(spec.key),
      );
  }

  #checker(): Checker {
    const answered = async <T>(answer: T): Promise<T> => {
      if (this.#held) await new Promise<void>((resolve) => this.#held!.push(resolve));
      return answer;
    };
    return {
      checkBlocks: (blocks, settings) => {
        this.checked.push(...blocks.map(({ text }) => text));
        return answered(blocks.map((block) => answerTo(block, settings, this.#rules)));
      },
      checkDocument: (blocks, settings) => answered(reviewOf(blocks, settings, this.#rules)),
    };
  }
}

const inputs = (doc: Node) =>
  textBlocks(doc).map(({ node, kind }) => ({ text: textOf(node), kind }));
