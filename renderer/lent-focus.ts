/** The focus, which a dialog borrows while it is open. */
export class LentFocus {
  #from: Element | null = null;

  /** No key may act on what had the focus any more, whether or not the dialog is there. */
  lend(): void {
    this.#from = document.activeElement;
    if (this.#from instanceof HTMLElement) this.#from.blur();
  }

  /** Gives it back to what had it. @param otherwise has it where that is gone */
  giveBack(otherwise: () => void): void {
    const from = this.#from;
    this.#from = null;
    if (from instanceof HTMLElement && from.isConnected) from.focus();
    else if (from) otherwise();
  }
}
