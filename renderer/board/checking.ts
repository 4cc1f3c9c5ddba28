import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import type { Count } from '../../electron/board/kept.ts';
import type { Preferences } from '../../electron/preferences.ts';
import type { Article, Format } from '../../engine/article.ts';
import { checkBlocks } from '../../engine/check.ts';
import { exportInPlace } from '../../engine/export/in-place.ts';
import type { Finding } from '../../engine/finding.ts';
import { acceptAll, type ChosenFix, type PlacedFinding } from '../../engine/fix.ts';
import { foldHabits } from '../../engine/habit.ts';
import { importFile } from '../../engine/import/index.ts';
import type { Fix } from '../../engine/rule.ts';
import { RULES } from '../../engine/rules/index.ts';
import { type Decision, decisionSteps, openFindings } from '../../engine/session.ts';
import { settingsFor } from '../../engine/settings.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { wordsOf } from '../../engine/tokens.ts';
import type { Watch } from '../../engine/watch.ts';
import { sentenceOf } from '../panel/sentence.ts';
import { settingsOf } from '../preferences.ts';
import { countsOf } from './counts.ts';

/** An article of a folder, and by what it is checked. Plain values: it crosses to a worker as it is. */
export interface BoardArticle {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly preferences: Preferences;
  /** The keys of what was dismissed in it. */
  readonly dismissed: readonly string[];
}

/** How an article stands. */
export interface Survey {
  /** Its first heading, or how it begins. */
  readonly title: string;
  readonly words: number;
  readonly found: Count[];
}

/** A fix that may be accepted among others, with the sentence that it stands in. */
export interface FolderProposal {
  /** The finding with its offsets in `text`. */
  readonly finding: Finding;
  readonly text: string;
  /** The text of the next block, where the fix joins that. */
  readonly next: string;
  readonly fix: Fix;
}

/** Longer titles are cut, in UTF-16 units. */
const LONGEST_TITLE = 120;

export async function survey(article: BoardArticle, watch: Watch): Promise<Survey> {
  const { doc, findings } = await check(article, watch);
  const counted = countsOf(foldHabits(findings.map(findingIn), (one) => one));
  const texts = textBlocks(doc).map(({ node }) => textOf(node));
  const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
  return { title: titleOf(doc), words, found: counted };
}

/** The places of a rule that have a fix: each place of a habit is one. */
export async function proposalsOf(
  { rule, ...article }: BoardArticle & { readonly rule: string },
  watch: Watch,
): Promise<readonly FolderProposal[]> {
  const { doc, format, findings } = await check(article, watch);
  if (!isText(format)) return [];
  return ofRule(findings, rule).map(({ finding, fix, pos }) => {
    const $pos = doc.resolve(pos);
    const after = doc.resolve($pos.after()).nodeAfter;
    const next = fix.do === 'join-next' && after?.isTextblock ? textOf(after) : '';
    return { ...sentenceOf({ finding, text: textOf($pos.parent) }, fix), next, fix };
  });
}

/** An article as it is with fixes accepted. */
export interface Mended {
  readonly text: string;
  readonly decisions: readonly Decision[];
}

/**
 * Accepts some of what `proposalsOf` gave for the same bytes, and reads the outcome back.
 * @param wanted their indexes
 * @throws {ExportError} where it would not be read back as it is
 */
export async function mend(
  {
    rule,
    wanted,
    ...article
  }: BoardArticle & {
    readonly rule: string;
    readonly wanted: readonly number[];
  },
  watch: Watch,
): Promise<Mended> {
  const { opened, doc, findings } = await check(article, watch);
  const all = ofRule(findings, rule);
  const chosen = wanted.flatMap((index) => all[index] ?? []);
  const tr = new Transform(doc);
  acceptAll(tr, chosen, new Date());
  const decisions = decisionSteps(tr).flatMap((step) => step.decisions);
  return { text: exportInPlace(opened, tr), decisions };
}

const findingIn = ({ finding }: PlacedFinding) => finding;
const isText = (format: Format) => format === 'md' || format === 'txt';

const ofRule = (findings: readonly PlacedFinding[], rule: string): ChosenFix[] =>
  findings.flatMap(({ finding, pos }) => {
    const [fix] = finding.fixes;
    return finding.rule === rule && finding.class !== 'hint' && fix ? [{ finding, pos, fix }] : [];
  });

interface Checked {
  readonly opened: Article;
  readonly doc: Node;
  readonly format: Format;
  /** In document order, without what was dismissed. */
  readonly findings: readonly PlacedFinding[];
}

/** Checks an article as the window would that shows it. */
async function check(
  { name, bytes, preferences, dismissed }: BoardArticle,
  watch: Watch,
): Promise<Checked> {
  const opened = await importFile(name, bytes);
  const { doc, source, languages } = opened;
  const placed = textBlocks(doc);
  const blocks = placed.map(({ node, kind }) => ({ text: textOf(node), kind }));
  const settings = settingsOf(settingsFor(blocks, languages), preferences);
  const gone = new Set(dismissed);
  const findings = checkBlocks(blocks, settings, RULES, watch).flatMap((found, index) =>
    openFindings(found, blocks[index]!.text, gone).map((finding) => ({
      finding,
      pos: placed[index]!.pos,
    })),
  );
  return { opened, doc, format: source.format, findings };
}

function titleOf(doc: Node): string {
  const blocks = textBlocks(doc);
  const heading = blocks.find(({ kind, node }) => kind === 'heading' && node.textContent !== '');
  const first = heading ?? blocks.find(({ node }) => node.textContent.trim() !== '');
  const text = first?.node.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE)}…` : text;
}
