import type { Parsed, Segment } from '../../engine/article.ts';
import type { Settings } from '../../engine/block.ts';
import { type Finding, replacementOf } from '../../engine/finding.ts';
import { foldHabits, isHabit, shareHabit } from '../../engine/habit.ts';
import { declaredIn, settingsFor } from '../../engine/settings.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import type { Faults } from './faults.ts';

/**
 * `[from, to)` in UTF-16 units of the source's text, or of the block's own where the source has none,
 * and what may stand there.
 */
export interface SourcePlace {
  /** Index of the textblock. */
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /**
   * What may stand in place of `[from, to)`, the best first. Empty where the first fix reaches
   * further, or where markup stands in between.
   */
  readonly replacements: readonly string[];
}

export interface SourceFinding extends SourcePlace {
  readonly finding: Finding;
  /** Of a habit: each of its places, this one first. */
  readonly places?: readonly SourcePlace[];
}

/**
 * Checks a document.
 * @param source undefined where it came from an archive, which has no text to point into
 * @returns its findings in the order of the source, a habit once
 */
export function checkSource(
  { doc, segments }: Pick<Parsed, 'doc' | 'segments'>,
  source: string | undefined,
  given: Partial<Settings>,
  faults: Faults,
): SourceFinding[] {
  const blocks = textBlocks(doc).map(({ node, kind }) => ({ text: textOf(node), kind }));
  const settings = settingsFor(blocks, { ...declaredIn(doc), ...given });
  const found = faults.check(blocks, settings).flatMap((findings, index) =>
    findings.map((finding) => {
      const { text } = blocks[index]!;
      const range =
        source === undefined
          ? { from: finding.start, to: finding.end }
          : sourceRange(segments[index] ?? [], finding);
      const replacements = replacementsFor(finding, text, source ?? text, range);
      return { finding, block: index, ...range, replacements };
    }),
  );
  return foldHabits(found, ({ finding }) => finding).map((one) =>
    isHabit(one.finding)
      ? { ...one, places: found.filter(({ finding }) => shareHabit(finding, one.finding)) }
      : one,
  );
}

/** A place as the JSON of both commands has it. */
export const placeAsJson = ({ from, to, replacements }: SourcePlace) => ({
  start: from,
  end: to,
  replacements,
});

interface Range {
  readonly from: number;
  readonly to: number;
}

function sourceRange(segments: readonly Segment[], { start, end }: Finding): Range {
  const from = placeOf(segments, start);
  if (start === end) return { from, to: from };
  const last = segmentAt(segments, end - 1);
  const inside = last && end <= last.at + last.length;
  // What the source writes in another way reaches up to where the next segment starts.
  const next = segments[segments.indexOf(last!) + 1];
  const to = inside ? last.from + end - last.at : (next?.from ?? placeOf(segments, end - 1) + 1);
  return { from, to: Math.max(from, to) };
}

function placeOf(segments: readonly Segment[], offset: number): number {
  const segment = segmentAt(segments, offset);
  return segment ? segment.from + Math.min(offset - segment.at, segment.length) : 0;
}

/** The last segment that starts at or before `offset`. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let found = segments[0];
  for (const segment of segments) {
    if (segment.at > offset) break;
    found = segment;
  }
  return found;
}

const blanksAsOne = (text: string) => text.replace(/\s+/g, ' ');

function replacementsFor(
  { start, end, quote, fixes }: Finding,
  block: string,
  source: string,
  { from, to }: Range,
): string[] {
  if (blanksAsOne(source.slice(from, to)) !== blanksAsOne(quote)) return [];
  const texts: string[] = [];
  for (const fix of fixes) {
    const whole = start === 0 && end === block.length;
    const reachesFurther =
      fix.do === 'join-next' || fix.do === 'cut' || (fix.do === 'delete-block' && !whole);
    if (!reachesFurther) texts.push(replacementOf(fix)!);
    else if (texts.length === 0) return [];
  }
  return [...new Set(texts)];
}
