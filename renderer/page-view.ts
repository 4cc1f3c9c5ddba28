import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type Checker, CheckLoop } from './check-loop.ts';
import { checkOf } from './check-plugin.ts';
import { findOf } from './find/find-plugin.ts';
import { type Comparison, comparisonOf } from './history/compare-plugin.ts';
import { linkOf } from './link/link-plugin.ts';
import { ask, placeNow, queueOf } from './queue-plugin.ts';
import { say } from './strings.ts';

interface PageOptions {
  readonly state: EditorState;
  readonly checker: Checker;
  /** Called after each transaction, with the state that it made. */
  onChange(tr: Transaction, state: EditorState): void;
  /** Called after `onChange` where what was asked for takes the keyboard from the page. */
  onKeyboardTaken(): void;
  onCheckFailure(): void;
}

let lastId = 0;

/** The editor of one article. It lives outside React, which gives it a place on the screen. */
export class PageView {
  /** Tells one article's page from another's. */
  readonly id = ++lastId;
  readonly view: EditorView;
  readonly #loop: CheckLoop;

  constructor({ state, checker, onChange, onKeyboardTaken, onCheckFailure }: PageOptions) {
    this.view = new EditorView(null, {
      state,
      attributes: {
        class: 'article',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': say.page,
        spellcheck: 'false',
        tabindex: '0',
        'data-pane': '',
      },
      dispatchTransaction: (tr) => {
        const before = this.view.state;
        this.view.updateState(before.apply(tr));
        const after = this.view.state;
        const isTaken = takesKeyboard(before, after);
        // No key may edit the text any more.
        if (isTaken) this.view.dom.blur();
        if (queueOf(after).shown !== queueOf(before).shown) this.#showCurrent();
        if (findOf(after).shown !== findOf(before).shown) this.#show(after.selection.from);
        this.#showChange(comparisonOf(before), comparisonOf(after));
        onChange(tr, this.view.state);
        if (isTaken) onKeyboardTaken();
        this.#loop.follow(tr);
      },
      handleDOMEvents: {
        // The editor would take any Enter; this one is a command of the window.
        keydown: (_view, { key, shiftKey, ctrlKey, metaKey }) =>
          key === 'Enter' && shiftKey && (ctrlKey || metaKey),
        focus: (view) => {
          if (queueOf(view.state).reviewing)
            view.dispatch(ask(view.state.tr, { reviewing: false }));
        },
        compositionend: () => {
          // The editor ends the composition in its own listener, right after this one.
          queueMicrotask(() => this.#loop.update());
        },
      },
    });
    // At each of its commits React counts through all of an editable element that has the focus, to
    // give it its selection back. This one keeps its own.
    Object.defineProperty(this.view.dom, 'contentEditable', { value: 'inherit' });
    this.#loop = new CheckLoop(
      {
        get state() {
          return view.state;
        },
        get composing() {
          return view.composing;
        },
        dispatch: (tr) => view.dispatch(tr),
      },
      checker,
      onCheckFailure,
    );
    const view = this.view;
    this.#loop.update();
  }

  /** Stops a long check, or goes on with it. */
  stopChecking(stopped: boolean): void {
    this.#loop.stop(stopped);
  }

  destroy(): void {
    this.#loop.close();
    this.view.destroy();
  }

  /** Brings the current finding to the middle third of the page. */
  #showCurrent(): void {
    const { current } = queueOf(this.view.state);
    const now = current === undefined ? undefined : placeNow(checkOf(this.view.state), current);
    if (now) this.#show(now.from);
  }

  /** Brings the change that became current into view, and the caret once the comparison ends. */
  #showChange(before: Comparison, { how, shown, changes, at }: Comparison): void {
    if (before.how && !how) this.#show(this.view.state.selection.from);
    else if (shown !== before.shown) this.#show(changes[at]!.fromB);
  }

  #show(pos: number): void {
    this.showPosition(pos);
    // Blocks far off have an estimated height only; the first jump makes the real ones known.
    requestAnimationFrame(() => this.showPosition(pos));
  }

  /** Puts the caret at a position, in the middle of the page. */
  goTo(pos: number): void {
    const { state } = this.view;
    const place = state.doc.resolve(Math.min(pos, state.doc.content.size));
    this.view.dispatch(state.tr.setSelection(TextSelection.near(place)));
    this.view.focus();
    this.showPosition(pos);
  }

  /** Brings a position of the document to the middle third of the page, unless it is there. */
  showPosition(pos: number): void {
    const scroller = this.view.dom.closest('.page');
    if (!scroller || pos > this.view.state.doc.content.size) return;
    const { top, height } = scroller.getBoundingClientRect();
    const place = this.view.coordsAtPos(pos);
    const middle = (place.top + place.bottom) / 2 - top;
    if (middle < height / 3 || middle > (height * 2) / 3) scroller.scrollTop += middle - height / 2;
  }
}

/** Whether the keyboard goes from the page to the card, the find bar or the link card. */
function takesKeyboard(before: EditorState, after: EditorState): boolean {
  return (
    (queueOf(after).reviewing && !queueOf(before).reviewing) ||
    findOf(after).bar.called !== findOf(before).bar.called ||
    (linkOf(after) !== undefined && linkOf(before) === undefined)
  );
}
