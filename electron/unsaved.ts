import { type BrowserWindow, dialog } from 'electron';
import type { UnsavedAnswer } from './contract.ts';

const ANSWERS: readonly UnsavedAnswer[] = ['save', 'discard', 'cancel'];

/** What the window shows. */
export interface Shown {
  /** The article's name. */
  name: string;
  /** Whether it holds work that no file has. */
  dirty: boolean;
  /** Whether saving writes over the article's own file; else it is an export. */
  savesOver: boolean;
}

/** Asks what to do with unsaved work. Without any, the answer is to go on. */
export async function askUnsaved(window: BrowserWindow, shown: Shown): Promise<UnsavedAnswer> {
  if (!shown.dirty) return 'discard';
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `${shown.savesOver ? 'Save' : 'Export'} the changes in “${shown.name}” first?`,
    detail: 'Else they are lost.',
    buttons: [shown.savesOver ? 'Save' : 'Export…', 'Don’t Save', 'Cancel'],
    defaultId: ANSWERS.indexOf('save'),
    cancelId: ANSWERS.indexOf('cancel'),
    noLink: true,
  });
  return ANSWERS[response] ?? 'cancel';
}

/** Keeps the window from closing over unsaved work until the person has chosen. */
export class CloseGuard {
  readonly #window: BrowserWindow;
  #asking = false;
  #leaving = false;

  /** @param requestSave asks the window to save; `saved` is to follow */
  constructor(window: BrowserWindow, shown: Shown, requestSave: () => void) {
    this.#window = window;
    window.on('close', (event) => {
      if (!shown.dirty) return;
      event.preventDefault();
      if (!this.#asking) void this.#ask(shown, requestSave);
    });
  }

  async #ask(shown: Shown, requestSave: () => void): Promise<void> {
    this.#asking = true;
    const answer = await askUnsaved(this.#window, shown);
    this.#asking = false;
    this.#leaving = answer === 'save';
    if (answer === 'discard') this.#window.destroy();
    if (answer === 'save') requestSave();
  }

  /** Tells that the save ended. Where the person was leaving and it succeeded, the window closes. */
  saved(written: boolean): void {
    if (this.#leaving && written) this.#window.destroy();
    this.#leaving = false;
  }
}
