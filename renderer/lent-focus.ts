/** The focus, which a dialog borrows while it is open. */
export class LentFocus {
  #from: Element | null = null;

  /** The dialog is there with the next frame; no key may act on what had the focus until then. */
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
