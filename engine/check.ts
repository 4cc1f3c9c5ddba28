import { Block, type BlockInput, type Settings } from './block.ts';
import type { Finding } from './finding.ts';
import { isKept } from './keep.ts';
import { inTextOrder, mergeFindings, place } from './merge.ts';
import type { DocumentHit, DocumentRule, Gathered, Hit, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { holdsTag } from './template-tags.ts';
import { type Watch, watched } from './watch.ts';

/** What a check of one block yields: its findings, and a fact for each document rule that has one. */
export interface BlockResult {
  readonly findings: readonly Finding[];
  /** By rule id. Empty for most blocks. */
  readonly facts: Readonly<Record<string, unknown>>;
}

const isDocumentRule = (rule: Rule): rule is DocumentRule => 'gather' in rule;

let last:
  | { rules: readonly Rule[]; settings: Settings; byLang: Map<string, readonly Rule[]> }
  | undefined;

/** The rules that are on and read this language. The last answers are kept: most blocks share one. */
function active(rules: readonly Rule[], settings: Settings, lang: string): readonly Rule[] {
  if (last?.rules !== rules || last.settings !== settings)
    last = { rules, settings, byLang: new Map() };
  let list = last.byLang.get(lang);
  if (!list) {
    list = rules.filter(
      ({ id, languages }) =>
        !settings.off.includes(id) && (languages === 'any' || languages.includes(lang)),
    );
    last.byLang.set(lang, list);
  }
  return list;
}

/**
 * Checks one block. The result depends on the block and the settings alone, so it may be kept for
 * as long as the block's node lives.
 * @param rules in order of priority: where hits overlap, the earlier rule has the place
 * @param watch without one, the check throws where a rule does
 */
export function checkBlock(
  input: BlockInput,
  settings: Settings,
  rules: readonly Rule[] = RULES,
  watch?: Watch,
): BlockResult {
  const block = new Block(input, settings);
  const findings: Finding[] = [];
  const facts: Record<string, unknown> = {};
  for (const rule of active(rules, settings, block.lang)) {
    if (rule.needs && !block.hasAll(rule.needs)) continue;
    // No call for each rule: most of them find nothing, in most blocks.
    watch?.begin?.({ rule: rule.id });
    let hits: readonly Hit[] | undefined;
    try {
      if (isDocumentRule(rule)) {
        const fact = rule.gather(block);
        if (fact !== undefined) facts[rule.id] = fact;
      } else hits = sound(rule, rule.check(block), () => input.text);
    } catch (error) {
      if (!watch) throw error;
      watch.failed({ rule: rule.id }, error);
    }
    if (hits) for (const hit of hits) add(findings, rule, hit, input.text, settings, watch);
  }
  return { findings: findings.sort(inTextOrder), facts };
}

/** A block's part of a document pass. */
export interface DocumentBlock extends BlockInput {
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * Runs the document rules over the facts of all blocks, in document order.
 * @returns the findings by index of their block
 */
export function checkDocument(
  blocks: readonly DocumentBlock[],
  settings: Settings,
  rules: readonly Rule[] = RULES,
  watch?: Watch,
): Map<number, Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const rule of active(rules, settings, settings.lang).filter(isDocumentRule)) {
    const facts: Gathered<unknown>[] = [];
    blocks.forEach((block, index) => {
      if (rule.id in block.facts)
        facts.push({ index, kind: block.kind, fact: block.facts[rule.id] });
    });
    if (facts.length === 0) continue;
    const textOf = ({ index }: DocumentHit) => blocks[index]!.text;
    const hits = watched({ rule: rule.id }, () => sound(rule, rule.review(facts), textOf), watch);
    for (const hit of hits ?? []) {
      const list = found.get(hit.index) ?? [];
      found.set(hit.index, list);
      add(list, rule, hit, textOf(hit), settings, watch);
    }
  }
  return found;
}

/** Checks a whole document. @returns the findings of each block: one place, one finding */
export function checkBlocks(
  blocks: readonly BlockInput[],
  settings: Settings,
  rules: readonly Rule[] = RULES,
  watch?: Watch,
): readonly (readonly Finding[])[] {
  const results = blocks.map((block) => checkBlock(block, settings, rules, watch));
  const document = checkDocument(
    blocks.map(({ text, kind }, index) => ({ text, kind, facts: results[index]!.facts })),
    settings,
    rules,
    watch,
  );
  return results.map(({ findings }, index) => mergeFindings(findings, document.get(index) ?? []));
}

/**
 * All the hits of a rule, each within its text. What a rule that throws gave before is not among
 * them.
 * @returns undefined where there is none
 */
function sound<Found extends Hit>(
  { id }: Rule,
  hits: Iterable<Found>,
  textOf: (hit: Found) => string,
): Found[] | undefined {
  let all: Found[] | undefined;
  for (const hit of hits) {
    const { length } = textOf(hit);
    if (hit.start < 0 || hit.end > length || hit.start > hit.end)
      throw new RangeError(`${id} points at ${hit.start}–${hit.end} in ${length} units.`);
    all ??= [];
    all.push(hit);
  }
  return all;
}

function toFinding(rule: Rule, hit: Hit, text: string, { hints }: Settings): Finding {
  return {
    rule: rule.id,
    family: rule.family,
    class: hints.includes(rule.id) ? 'hint' : (hit.class ?? rule.class),
    start: hit.start,
    end: hit.end,
    quote: text.slice(hit.start, hit.end),
    message: hit.message,
    fixes: hit.fixes,
    others: [],
  };
}

function add(
  findings: Finding[],
  rule: Rule,
  hit: Hit,
  text: string,
  settings: Settings,
  watch: Watch | undefined,
): void {
  const finding = toFinding(rule, hit, text, settings);
  if (isKept(text, finding.start, finding.end, settings.keep, watch)) return;
  if (rule.readsTags || !takesTag(finding, text)) place(findings, finding);
}

/** Whether a finding holds a template tag, or one of its fixes takes one away. */
function takesTag({ start, end, fixes }: Finding, text: string): boolean {
  if (holdsTag(text, start, end)) return true;
  return fixes.some((fix) => {
    if (fix.do === 'delete-block') return holdsTag(text, 0, text.length);
    return fix.do === 'cut' && holdsTag(text, start - fix.reach, end);
  });
}
