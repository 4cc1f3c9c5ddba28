import { diffArrays } from 'diff';
import type { Mark, Node } from 'prosemirror-model';
import { ReplaceStep, type Transform } from 'prosemirror-transform';
import { anchors, TOKEN } from './export/changes.ts';

/** A place where two documents differ: `[fromA, toA)` of the one is `[fromB, toB)` of the other. */
export interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** More changed words than this in one stretch of blocks are one change. */
const MOST_CHANGES = 4_000;

/** A word, a sign, blanks, or the edge of a node, and how many positions it takes. */
interface Token {
  readonly key: string;
  readonly size: number;
}

/** Blocks that stand in each other’s place in two versions of a document, and are not the same ones. */
export interface Passage {
  readonly before: readonly Node[];
  readonly after: readonly Node[];
}

/**
 * What differs between two versions of a document, by words, in document order. The time grows with
 * what changed and is not known yet: blocks that both versions share are passed over.
 */
export function compare(before: Node, after: Node): Change[] {
  return passagesOf(before, after).flatMap(({ passage, posA, posB }) => {
    const changes = knownChanges(passage) ?? changesIn(passage);
    learn(passage, changes);
    return changes.map(({ fromA, toA, fromB, toB }) => ({
      fromA: posA + fromA,
      toA: posA + toA,
      fromB: posB + fromB,
      toB: posB + toB,
    }));
  });
}

/** The passages that a comparison would have to read word by word, in document order. */
export function unreadPassages(before: Node, after: Node): Passage[] {
  return passagesOf(before, after).flatMap(({ passage }) =>
    knownChanges(passage) ? [] : [passage],
  );
}

/** Spares the next comparisons a passage. @param changes what `changesIn` found there */
export function learn(passage: Passage, changes: readonly Change[]): void {
  const key = keyOf(passage);
  if (key) known.set(key, { passage, changes });
}

/**
 * The step that puts the original back in the place of a change. Where that alone doesn't fit, the
 * whole blocks around it are put back, or else everything.
 */
export function stepBack(before: Node, after: Node, change: Change): ReplaceStep {
  const blocks = {
    fromA: blockStart(before, change.fromA),
    toA: blockEnd(before, change.toA),
    fromB: blockStart(after, change.fromB),
    toB: blockEnd(after, change.toB),
  };
  const all = { fromA: 0, toA: before.content.size, fromB: 0, toB: after.content.size };
  const steps = [change, blocks].map((range) => replacing(before, range));
  return steps.find((step) => !step.apply(after).failed) ?? replacing(before, all);
}

/** More changes than this are one: each costs all that is drawn on the document. */
const MOST_STEPS = 500;

/** Turns a transform's document into another one, where the two differ alone. */
export function turnInto(tr: Transform, target: Node): void {
  const changes = compare(target, tr.doc);
  const fit =
    changes.length <= MOST_STEPS &&
    changes.reverse().every((change) => !tr.maybeStep(replacing(target, change)).failed);
  if (!fit || !tr.doc.eq(target)) tr.replaceWith(0, tr.doc.content.size, target.content);
}

const replacing = (before: Node, { fromA, toA, fromB, toB }: Change) =>
  new ReplaceStep(fromB, toB, before.slice(fromA, toA));

function blockStart(doc: Node, pos: number): number {
  const $pos = doc.resolve(pos);
  return $pos.depth === 0 ? pos : $pos.before(1);
}

function blockEnd(doc: Node, pos: number): number {
  const $pos = doc.resolve(pos);
  return $pos.depth === 0 ? pos : $pos.after(1);
}

const childrenOf = ({ content }: Node): readonly Node[] => content.content;
const sizeOf = (nodes: readonly Node[]) => nodes.reduce((sum, node) => sum + node.nodeSize, 0);

/** A passage, and the position before its first block in each version. */
interface PlacedPassage {
  readonly passage: Passage;
  readonly posA: number;
  readonly posB: number;
}

function passagesOf(before: Node, after: Node): PlacedPassage[] {
  const [old, fresh] = [childrenOf(before), childrenOf(after)];
  const passages: PlacedPassage[] = [];
  let [i, j, posA, posB] = [0, 0, 0, 0];
  for (const [endA, endB] of [...anchors(old, fresh), [old.length, fresh.length] as const]) {
    const [blocksA, blocksB] = [old.slice(i, endA), fresh.slice(j, endB)];
    // As many blocks as before are most likely the same ones, each of them changed.
    const between: Passage[] =
      blocksA.length === blocksB.length
        ? blocksA.map((block, at) => ({ before: [block], after: [blocksB[at]!] }))
        : [{ before: blocksA, after: blocksB }];
    for (const passage of between) {
      passages.push({ passage, posA, posB });
      posA += sizeOf(passage.before);
      posB += sizeOf(passage.after);
    }
    posA += old[endA]?.nodeSize ?? 0;
    posB += fresh[endB]?.nodeSize ?? 0;
    [i, j] = [endA + 1, endB + 1];
  }
  return passages;
}

/** What was worked out for the passage that has this block first. */
const known = new WeakMap<
  Node,
  { readonly passage: Passage; readonly changes: readonly Change[] }
>();

const keyOf = ({ before, after }: Passage): Node | undefined => after[0] ?? before[0];

function knownChanges(passage: Passage): readonly Change[] | undefined {
  const { before, after } = passage;
  const key = keyOf(passage);
  const last = key && known.get(key);
  if (last && isSame(last.passage.before, before) && isSame(last.passage.after, after))
    return last.changes;
  const isEqual = before.length === 1 && after.length === 1 && before[0]!.eq(after[0]!);
  return isEqual ? [] : undefined;
}

const isSame = (some: readonly Node[], others: readonly Node[]): boolean =>
  some.length === others.length && some.every((node, index) => node === others[index]);

/** The same as token indexes. */
interface Stretch {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** What differs in a passage. Positions count from the first block of each version. */
export function changesIn({ before: old, after: fresh }: Passage): Change[] {
  const [tokensA, tokensB] = [tokensOf(old), tokensOf(fresh)];
  const edits = diffArrays(keysOf(tokensA), keysOf(tokensB), { maxEditLength: MOST_CHANGES });
  if (!edits) return [{ fromA: 0, toA: sizeOf(old), fromB: 0, toB: sizeOf(fresh) }];
  const stretches: Stretch[] = [];
  let [a, b] = [0, 0];
  let isOpen = false;
  for (const { added, removed, count } of edits) {
    const [fromA, fromB] = [a, b];
    if (!added) a += count;
    if (!removed) b += count;
    const last = stretches.at(-1);
    if (added || removed) {
      if (isOpen && last) stretches[stretches.length - 1] = { ...last, toA: a, toB: b };
      else stretches.push({ fromA, toA: a, fromB, toB: b });
      isOpen = true;
      // Two changed words with a blank between them are one changed phrase.
    } else isOpen = isOpen && count === 1 && BLANK.test(tokensA[a - 1]!.key) && isReplaced(last);
  }
  const [placesA, placesB] = [placesOf(tokensA), placesOf(tokensB)];
  return stretches
    .map((stretch, i) => wholeBlocks(stretch, tokensA, tokensB, stretches[i - 1]))
    .map(({ fromA, toA, fromB, toB }) => ({
      fromA: placesA[fromA]!,
      toA: placesA[toA]!,
      fromB: placesB[fromB]!,
      toB: placesB[toB]!,
    }));
}

const BLANK = /^ /;
const OPENS = /^<[^/]/;
const CLOSES = /^<\//;

const isReplaced = (stretch: Stretch | undefined): boolean =>
  stretch !== undefined && stretch.fromA < stretch.toA && stretch.fromB < stretch.toB;

/** `text</p><p>` that came or went may as well be `<p>text</p>`, a whole block. */
function wholeBlocks(
  stretch: Stretch,
  tokensA: readonly Token[],
  tokensB: readonly Token[],
  last: Stretch | undefined,
): Stretch {
  if (isReplaced(stretch)) return stretch;
  const isRemoved = stretch.fromA < stretch.toA;
  const tokens = isRemoved ? tokensA : tokensB;
  const [from, to] = isRemoved ? [stretch.fromA, stretch.toA] : [stretch.fromB, stretch.toB];
  const most = isRemoved ? from - (last?.toA ?? 0) : from - (last?.toB ?? 0);
  for (let by = 0; by <= most; by++) {
    if (by > 0 && tokens[from - by]!.key !== tokens[to - by]!.key) break;
    if (OPENS.test(tokens[from - by]!.key) && CLOSES.test(tokens[to - by - 1]!.key))
      return {
        fromA: stretch.fromA - by,
        toA: stretch.toA - by,
        fromB: stretch.fromB - by,
        toB: stretch.toB - by,
      };
  }
  return stretch;
}

const keysOf = (tokens: readonly Token[]) => tokens.map(({ key }) => key);

/** The position before each token, and behind the last. */
function placesOf(tokens: readonly Token[]): number[] {
  let pos = 0;
  return [0, ...tokens.map(({ size }) => (pos += size))];
}

function tokensOf(blocks: readonly Node[]): Token[] {
  const tokens: Token[] = [];
  const walk = (node: Node) => {
    if (node.isText) {
      const marks = nameOf(node.marks);
      for (const word of node.text!.match(TOKEN) ?? [])
        tokens.push({ key: word + marks, size: word.length });
    } else {
      const key = `<${node.type.name} ${JSON.stringify(node.attrs)}${nameOf(node.marks)}`;
      tokens.push({ key, size: 1 });
      if (node.isLeaf) return;
      node.forEach(walk);
      tokens.push({ key: `</${node.type.name}`, size: 1 });
    }
  };
  blocks.forEach(walk);
  return tokens;
}

const nameOf = (marks: readonly Mark[]): string =>
  marks.length === 0 ? '' : `\u0000${JSON.stringify(marks)}`;
