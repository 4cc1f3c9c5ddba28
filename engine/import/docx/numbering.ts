import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import { type DocxStyles, type NumberingOf, valueIn } from './styles.ts';

/** How the paragraphs of a level are marked. */
interface Level {
  /** `decimal`, `bullet`, `none`, `lowerLetter`, … */
  readonly format: string;
  readonly start: number;
  /** Whether it shows one number: `1.`, not `1.2.`. */
  readonly simple: boolean;
  /** Whether its mark is nothing but blanks. */
  readonly blank: boolean;
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined;
}

interface Numbering {
  /** Numberings of one kind count on together. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** By level: where this one starts anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** What stands before a paragraph. */
export interface ListMark {
  readonly level: number;
  /** What it is counted as; undefined of a bullet. */
  readonly number: number | undefined;
  /** Whether the number is shown as it is: `3`, not `c`. */
  readonly plain: boolean;
  /** Whether nothing is seen of it: the paragraph goes on with the item before it. */
  readonly blank: boolean;
}

/** Counts the numbered paragraphs of a Word document, as Word does when it shows them. */
export class DocxNumbering {
  readonly #numberings = new Map<string, Numbering>();
  readonly #styles: DocxStyles;
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #restarted = new Set<string>();

  constructor(root: XmlElement | undefined, styles: DocxStyles) {
    this.#styles = styles;
    const kinds = new Map(
      childrenOf(root, 'w:abstractNum').map((kind) => [
        kind.attributes['w:abstractNumId'] ?? '',
        kind,
      ]),
    );
    for (const num of childrenOf(root, 'w:num')) {
      const kind = valueIn(num, 'w:abstractNumId') ?? '';
      const levels = new Map(levelsIn(kinds.get(kind)));
      const restarts = new Map<number, number>();
      for (const override of childrenOf(num, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl']);
        for (const [, own] of levelsIn(override)) levels.set(level, own);
        const start = numberOf(valueIn(override, 'w:startOverride'));
        if (start !== undefined) restarts.set(level, start);
      }
      this.#numberings.set(num.attributes['w:numId'] ?? '', { kind, levels, restarts });
    }
    for (const [id, kind] of this.#linked(root, kinds)) this.#numberings.set(id, kind);
  }

  /** The mark of the next paragraph that names this numbering; undefined where it shows none. */
  next({ id, level: given }: NumberingOf, style: string | undefined): ListMark | undefined {
    const numbering = this.#numberings.get(id);
    if (!numbering) return undefined;
    const { kind, levels, restarts } = numbering;
    const level = given ?? levelOfStyle(levels, style) ?? 0;
    const { format, start, simple, blank } = levels.get(level) ?? BULLET;
    if (format === 'none') return undefined;
    if (format === 'bullet' && blank) return { level, number: undefined, plain: true, blank };
    const counters = this.#counters.get(kind) ?? [];
    this.#counters.set(kind, counters);
    const before = counters[level];
    // What is counted further in starts anew after this.
    counters.length = level + 1;
    if (format === 'bullet') return { level, number: undefined, plain: true, blank };
    const restart = this.#restartOf(id, level, restarts);
    const number = restart ?? (before === undefined ? start : before + 1);
    counters[level] = number;
    return { level, number, plain: simple && /^decimal(?:Zero)?$/.test(format), blank };
  }

  /** A numbering starts anew where it is first used. */
  #restartOf(id: string, level: number, restarts: Numbering['restarts']): number | undefined {
    const key = `${id} ${level}`;
    if (this.#restarted.has(key)) return undefined;
    this.#restarted.add(key);
    return restarts.get(level);
  }

  /** Kinds that say nothing but which style they take their levels from. */
  *#linked(
    root: XmlElement | undefined,
    kinds: ReadonlyMap<string, XmlElement>,
  ): Iterable<[string, Numbering]> {
    for (const num of childrenOf(root, 'w:num')) {
      const kind = kinds.get(valueIn(num, 'w:abstractNumId') ?? '');
      const style = valueIn(kind, 'w:numStyleLink');
      const target = style === undefined ? undefined : this.#styles.numberingOf(style);
      const numbering = this.#numberings.get(target ?? '');
      if (numbering) yield [num.attributes['w:numId'] ?? '', numbering];
    }
  }
}

const BULLET: Level = {
  format: 'bullet',
  start: 1,
  simple: true,
  blank: false,
  style: undefined,
};

function levelsIn(parent: XmlElement | undefined): [number, Level][] {
  return childrenOf(parent, 'w:lvl').map((element, index) => {
    const mark = valueIn(element, 'w:lvlText');
    const text = mark ?? '';
    const level = {
      format: valueIn(element, 'w:numFmt') ?? 'decimal',
      start: numberOf(valueIn(element, 'w:start')) ?? 0,
      blank: mark !== undefined && mark.trim() === '' && !childOf(element, 'w:lvlPicBulletId'),
      simple: (text.match(/%\d/g)?.length ?? 0) <= 1,
      style: valueIn(element, 'w:pStyle'),
    };
    return [numberOf(element.attributes['w:ilvl']) ?? index, level];
  });
}

function levelOfStyle(
  levels: ReadonlyMap<number, Level>,
  style: string | undefined,
): number | undefined {
  for (const [level, { style: own }] of levels)
    if (own !== undefined && own === style) return level;
  return undefined;
}

/** A number of at most nine digits. */
const numberOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
