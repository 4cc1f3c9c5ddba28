/** How old, in ms, an unsaved change may be and yet be missing after the app was killed. */
export const MOST_LOST = 2000;

interface State {
  /** The page's letters. */
  readonly shown: string;
  /** The text whose typing made it of the state before; '' where something else did. */
  readonly typed: string;
  /** When they were seen, in ms of `performance.now()`. */
  readonly at: number;
}

/** What the page showed, from state to state, since the app was started. */
export class Trail {
  #states: State[] = [];
  /** The text that is being typed. */
  #typing = '';
  /** Whether something else is under way whose outcome nobody has seen yet. */
  #acting = false;

  /** The app is told to type this, or to do something else. */
  begin(typing = ''): void {
    this.#typing = typing;
    this.#acting = true;
  }

  /** What it did is seen. */
  end(shown: string): void {
    if (shown !== this.last)
      this.#states.push({ shown, typed: this.#typing, at: performance.now() });
    this.#typing = '';
    this.#acting = false;
  }

  get last(): string | undefined {
    return this.#states.at(-1)?.shown;
  }

  /** Begins anew from this page. */
  reset(shown: string): void {
    this.#states = [{ shown, typed: '', at: performance.now() }];
    this.#typing = '';
    this.#acting = false;
  }

  /** The last states, each with its age in ms when the app was killed at `killed`. */
  tell(killed: number): string {
    return this.#states
      .slice(-4)
      .map(({ shown, at }) => `${Math.round(killed - at)} ms before: ${outline(shown)}`)
      .join('; ');
  }

  /**
   * Whether what came back after the app was killed at `killed` is a state of the last two seconds, or
   * what the action under way made of the last one.
   */
  keeps(restored: string, killed: number): boolean {
    // The state of two seconds ago, and those after it.
    const old = this.#states.filter(({ at }) => at <= killed - MOST_LOST).length;
    const late = this.#states.slice(Math.max(0, old - 1));
    if (late.some(({ shown }) => shown === restored)) return true;
    // A text that was being typed may be there in part.
    const typed = late.some(
      ({ typed }, index) => typed && index > 0 && isTyped(late[index - 1]!.shown, restored, typed),
    );
    if (typed || !this.#acting) return typed;
    const last = this.last ?? '';
    if (this.#typing) return isTyped(last, restored, this.#typing);
    // An undo goes back to a state of before; nothing else takes a mark away.
    return (
      this.#states.some(({ shown }) => shown === restored) ||
      marksOf(last).every((mark) => restored.includes(mark))
    );
  }
}

/** How a state is told of: its last marks, and its length. */
export const outline = (shown: string) =>
  `${shown.length} letters, ${marksOf(shown).sort().slice(-3).join(' ') || 'nothing typed'}`;

/** The words by which typed text is known again: each was typed once. */
const marksOf = (shown: string) => shown.match(/mark\d{5}/g) ?? [];

/** Whether `after` is `before` with a part of `typed`, from its start on, put in at one place. */
function isTyped(before: string, after: string, typed: string): boolean {
  const length = after.length - before.length;
  if (length < 0 || length > typed.length) return false;
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  // The place may be earlier where the letters there are the same.
  for (let start = at; start >= 0 && start >= at - length; start--)
    if (
      after.slice(start, start + length) === typed.slice(0, length) &&
      after.slice(start + length) === before.slice(start)
    )
      return true;
  return false;
}
