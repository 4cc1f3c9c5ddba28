/** What an office document has that an article has not: how many of each an import met. */
const SENTENCES = {
  insertions: (n: number) =>
    `${n} tracked ${plural(n, 'insertion was', 'insertions were')} taken as text.`,
  deletions: (n: number) => `${n} tracked ${plural(n, 'deletion was', 'deletions were')} left out.`,
  moves: (n: number) =>
    `${n} tracked ${plural(n, 'move was', 'moves were')} taken: the text stands where it was moved to.`,
  comments: (n: number) => `${n} ${plural(n, 'comment was', 'comments were')} left out.`,
  headers: (n: number) =>
    `${n} ${plural(n, 'page header or footer was', 'page headers and footers were')} left out.`,
  pictures: (n: number) =>
    `${n} embedded ${plural(n, 'picture was', 'pictures were')} left out; ${descriptions(n)}`,
  linkedPictures: (n: number) =>
    `${n} linked ${plural(n, 'picture was', 'pictures were')} not fetched; ${descriptions(n)}`,
  objects: (n: number) =>
    `${n} embedded ${plural(n, 'object', 'objects')} (a chart, a sheet or the like) ${were(n)} left out.`,
  textBoxes: (n: number) =>
    `The text of ${n} text ${plural(n, 'box', 'boxes')} now stands after the paragraph that it belonged to.`,
  equations: (n: number) =>
    `${n} ${plural(n, 'equation was', 'equations were')} taken as plain text; compare with the original.`,
  lostEquations: (n: number) => `${n} ${plural(n, 'equation was', 'equations were')} left out.`,
  headingNumbers: (n: number) =>
    `The automatic ${plural(n, 'number of 1 heading was', `numbers of ${n} headings were`)} left out.`,
  listNumbers: (n: number) =>
    `${n} numbered ${plural(n, 'list', 'lists')} counted in letters or in another way and now ${plural(n, 'counts', 'count')} 1, 2, 3.`,
  contents: (n: number) =>
    `${n} ${plural(n, 'table of contents was', 'tables of contents were')} left out.`,
  hidden: (n: number) => `${n} hidden ${plural(n, 'passage was', 'passages were')} left out.`,
  mergedCells: (n: number) =>
    `${n} merged table ${plural(n, 'cell was', 'cells were')} parted: Markdown has none.`,
  foreignParts: (n: number) =>
    `${n} ${plural(n, 'part', 'parts')} in another format ${were(n)} left out.`,
} as const satisfies Record<string, (count: number) => string>;

export type Loss = keyof typeof SENTENCES;

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const were = (count: number) => plural(count, 'was', 'were');
const descriptions = (count: number) =>
  plural(
    count,
    'where it has a description, that stands in its place.',
    'where they have descriptions, those stand in their places.',
  );

/** Counts what an import takes or drops, and says it in sentences for the editor. */
export class Losses {
  readonly #counts = new Map<Loss, number>();

  add(loss: Loss, count = 1): void {
    this.#counts.set(loss, (this.#counts.get(loss) ?? 0) + count);
  }

  /** A sentence for each kind that was met. */
  get notices(): readonly string[] {
    return (Object.keys(SENTENCES) as Loss[]).flatMap((loss) => {
      const count = this.#counts.get(loss) ?? 0;
      return count > 0 ? [SENTENCES[loss](count)] : [];
    });
  }
}
