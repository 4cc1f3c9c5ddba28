import { type BrowserWindow, dialog } from 'electron';
import type { UnsavedAnswer } from './contract.ts';

const ANSWERS: readonly UnsavedAnswer[] = ['save', 'discard', 'cancel'];

/** What the window shows. */
export interface Shown {
  /** The article's name. */
  name: string;
  /** What its file is known by; null where there is none. */
  id: number | null;
  /** Whether it holds work that no file has. */
  dirty: boolean;
  /** Whether saving writes over the article's own file; else it is an export. */
  savesOver: boolean;
  /** Whether the board stands before it. */
  board: boolean;
}

/** Asks what to do with unsaved work. Without any, the answer is to go on. */
export async function askUnsaved(window: BrowserWindow, shown: Shown): Promise<UnsavedAnswer> {
  if (!shown.dirty) return 'discard';
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `${shown.savesOver ? 'Save' : 'Export'} the changes in “${shown.name}” first?`,
    detail: 'Else a copy is kept for 30 days: see “Recover Unsaved Work” in the File menu.',
    buttons: [shown.savesOver ? 'Save' : 'Export…', 'Don’t Save', 'Cancel'],
    defaultId: ANSWERS.indexOf('save'),
    cancelId: ANSWERS.indexOf('cancel'),
    noLink: true,
  });
  return ANSWERS[response] ?? 'cancel';
}

/** How long, in ms, a window has to keep a copy of what is left unsaved. One that hangs can't. */
const PATIENCE = 2000;

/** Keeps the window from closing over unsaved work until the person has chosen. */
export class CloseGuard {
  readonly #window: BrowserWindow;
  #asking = false;
  #leaving = false;

  /** @param leave asks the window to save, or to keep a copy of what is left; `left` is to follow */
  constructor(
    window: BrowserWindow,
    shown: Shown,
    leave: (answer: Exclude<UnsavedAnswer, 'cancel'>) => void,
  ) {
    this.#window = window;
    window.on('close', (event) => {
      if (!shown.dirty) return;
      event.preventDefault();
      if (!this.#asking) void this.#ask(shown, leave);
    });
  }

  async #ask(
    shown: Shown,
    leave: (answer: Exclude<UnsavedAnswer, 'cancel'>) => void,
  ): Promise<void> {
    this.#asking = true;
    const answer = await askUnsaved(this.#window, shown);
    this.#asking = false;
    this.#leaving = answer !== 'cancel';
    if (answer === 'cancel') return;
    leave(answer);
    if (answer === 'discard') setTimeout(() => this.#close(), PATIENCE);
  }

  /** Tells whether the work was written, or kept. Where the person was leaving, the window closes. */
  left(written: boolean): void {
    if (this.#leaving && written) this.#close();
    this.#leaving = false;
  }

  #close(): void {
    if (!this.#window.isDestroyed()) this.#window.destroy();
  }
}
