const HEAD = 2;

/**
 * A long list of words. Only the parts of it that are asked for are cut into words: most texts need few,
 * and a program that checks one line has no time for the rest.
 */
export class WordList {
  readonly #load: () => string;
  #text: string | undefined;
  /** By the first two letters, in lower case: the words as they are written, by their small letters. */
  readonly #parts = new Map<string, ReadonlyMap<string, string>>();

  /** @param load gives the words with white space between, in the order of their first two letters */
  constructor(load: () => string) {
    this.#load = load;
  }

  /** The word as it is written in the list; undefined where it is not there. */
  find(lower: string): string | undefined {
    const head = lower.slice(0, HEAD);
    return (this.#parts.get(head) ?? this.#read(head)).get(lower);
  }

  has(lower: string): boolean {
    return this.find(lower) !== undefined;
  }

  #read(head: string): ReadonlyMap<string, string> {
    this.#text ??= this.#load();
    const part = this.#text.slice(startOf(this.#text, head), startOf(this.#text, `${head}\uffff`));
    const words = part.match(/\S+/g) ?? [];
    const read = new Map(words.map((word) => [word.toLowerCase(), word]));
    // Whatever stands in a text is asked for: what is not there must not fill the memory.
    if (read.size > 0) this.#parts.set(head, read);
    return read;
  }
}

/** Where the first word begins that does not come before `head`. */
function startOf(text: string, head: string): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = nextWord(text, middle);
    if (text.slice(start, start + HEAD).toLowerCase() < head) low = middle + 1;
    else high = middle;
  }
  return nextWord(text, low);
}

/** Where the first word begins that does so at `from` or behind it. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at > 0 && at < text.length && !isBlank(text, at - 1)) at++;
  while (isBlank(text, at)) at++;
  return at;
}

const isBlank = (text: string, at: number) => text.charCodeAt(at) <= 32;
