import { Losses as OfficeLosses } from '../losses.ts';

/** What of a page Markdown has no place for, counted. */
export class Losses {
  /** Pictures that are in the page itself, or on a disk. */
  pictures = 0;
  /** Films, players, frames. */
  embedded = 0;
  /** What a word processor's page has that an article has not. */
  readonly office = new OfficeLosses();

  /** One sentence for each kind. */
  get notices(): string[] {
    const { pictures, embedded } = this;
    return [
      ...(pictures === 1 ? ['1 picture was left out: it has no address on the web.'] : []),
      ...(pictures > 1
        ? [`${pictures} pictures were left out: they have no address on the web.`]
        : []),
      ...(embedded === 1 ? ['1 embedded player or frame was left out.'] : []),
      ...(embedded > 1 ? [`${embedded} embedded players or frames were left out.`] : []),
      ...this.office.notices,
    ];
  }
}
