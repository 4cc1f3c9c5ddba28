import { BrowserWindow, type WebContents } from 'electron';
import type { EventName, Payload } from './contract.ts';
import { Inbox, type Known } from './inbox.ts';
import { survive } from './survival.ts';
import { CloseGuard, type Shown } from './unsaved.ts';

/** A window, and what main knows of the article on it. */
export interface Desk {
  readonly window: BrowserWindow;
  readonly inbox: Inbox;
  readonly shown: Shown;
  readonly guard: CloseGuard;
  /** Id of the recovery copy of the article on it; undefined while there is none. */
  copy: string | undefined;
  /** The folder on its board, by path, and the number of its last listing. */
  board: { readonly root: string; readonly id?: number } | undefined;
  /** Id of the recovery copy that the window was opened for. */
  readonly openedFor: string | undefined;
  send<Name extends EventName>(name: Name, payload: Payload<Name>): void;
}

interface DesksOptions {
  /** Path of the article that the first window shows where it was asked for none. */
  readonly sample: string;
  /** Is told of each file that a person opened, and tells what is known of it. */
  readonly opened: (path: string, bytes: Uint8Array) => Promise<Known>;
  readonly create: () => BrowserWindow;
  /** Which of the files that nobody picked just now may be opened. */
  readonly mayOpen: (window: BrowserWindow, paths: readonly string[]) => Promise<string[]>;
  /** Called once a window's page is there. */
  readonly loaded: (desk: Desk) => void;
  /** Called where a window's page stopped, before it starts again. */
  readonly gone: (desk: Desk) => void;
  readonly closed: (desk: Desk) => void;
}

/** The open windows. Each has an article of its own. */
export class Desks {
  readonly #options: DesksOptions;
  readonly #desks = new Map<WebContents, Desk>();

  constructor(options: DesksOptions) {
    this.#options = options;
  }

  /**
   * Opens one more window.
   * @param paths of the articles for it
   * @param copy id of a recovery copy for it
   */
  open(paths: readonly string[] = [], copy?: string): Desk {
    const { sample, opened, create, mayOpen, loaded, gone, closed } = this.#options;
    const window = create();
    const { webContents } = window;
    const send: Desk['send'] = (name, payload) => {
      if (!webContents.isDestroyed()) webContents.send(name, payload);
    };
    const shown: Shown = { name: '', id: null, dirty: false, savesOver: false, board: false };
    const isFirst = this.#desks.size === 0;
    const inbox = new Inbox(sample, isFirst, {
      send: (openings) => send('opened', openings),
      putOnBoard(root, isNews) {
        // A page that starts again has the board that it had last.
        if (isNews || !desk.board) desk.board = { root };
        if (isNews) send('folder', null);
      },
      opened,
      mayOpen: (paths) => mayOpen(window, paths),
    });
    const guard = new CloseGuard(window, shown, (answer) => send('leaving', answer));
    const desk: Desk = {
      window,
      inbox,
      shown,
      guard,
      copy,
      board: undefined,
      openedFor: copy,
      send,
    };
    this.#desks.set(webContents, desk);
    webContents.on('did-finish-load', () => loaded(desk));
    window.on('closed', () => {
      this.#desks.delete(webContents);
      closed(desk);
    });
    survive(window, () => {
      // A page that is gone has nothing left to save.
      shown.dirty = false;
      desk.copy = undefined;
      gone(desk);
    });
    void inbox.deliver(paths);
    return desk;
  }

  get all(): readonly Desk[] {
    return [...this.#desks.values()];
  }

  of(contents: WebContents): Desk | undefined {
    return this.#desks.get(contents);
  }

  /** The window that a menu item is for; the last one opened where none has the focus. */
  get current(): Desk | undefined {
    const focused = BrowserWindow.getFocusedWindow();
    return (focused && this.of(focused.webContents)) ?? this.all.at(-1);
  }

  /** Brings files to the current window, or to a new one where there is none. */
  deliver(paths: readonly string[]): void {
    const desk = this.current;
    if (!desk) {
      this.open(paths);
      return;
    }
    if (desk.window.isMinimized()) desk.window.restore();
    desk.window.focus();
    void desk.inbox.deliver(paths);
  }
}
