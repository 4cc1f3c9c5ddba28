import type { KeptArticle } from '../../electron/board/kept.ts';
import type { Bridge } from '../../electron/contract.ts';

/** How long, in ms, what was found rests before it is kept: a long list is written whole each time. */
const REST = 2_000;

/** Has main keep what is known of a folder's articles, beside them. */
export class BoardRecord {
  readonly #bridge: Pick<Bridge, 'keepBoard'>;
  readonly #failed: (reason: string) => void;
  #folder = 0;
  #notes = new Map<number, KeptArticle>();
  #rest: ReturnType<typeof setTimeout> | undefined;
  #told = false;

  /** @param failed is told once for each folder where it can't be kept */
  constructor(bridge: Pick<Bridge, 'keepBoard'>, failed: (reason: string) => void) {
    this.#bridge = bridge;
    this.#failed = failed;
  }

  /** Turns to another folder. */
  begin(folder: number): void {
    this.flush();
    this.#folder = folder;
    this.#told = false;
  }

  note(article: number, kept: KeptArticle): void {
    this.#notes.set(article, kept);
    this.#rest ??= setTimeout(() => this.flush(), REST);
  }

  /** Keeps at once what still rests. */
  flush(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    const articles = [...this.#notes].map(([article, kept]) => ({ article, kept }));
    this.#notes.clear();
    if (articles.length === 0) return;
    this.#bridge.keepBoard({ folder: this.#folder, articles }).then(
      (reason) => reason !== null && this.#tell(reason),
      ({ message }: Error) => this.#tell(message),
    );
  }

  #tell(reason: string): void {
    if (!this.#told) this.#failed(reason);
    this.#told = true;
  }
}
