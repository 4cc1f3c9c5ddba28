import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { acceptAll } from '../../engine/fix.ts';
import { type Decision, decisionSteps } from '../../engine/session.ts';
import { settingsFor } from '../../engine/settings.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import type { Faults } from './faults.ts';
import type { Given } from './settings.ts';

/** A fix may uncover another. A rule that finds its own fix again would go on for ever. */
const MOST_ROUNDS = 10;

/** Accepts the first fix of each safe finding, and again for what that uncovers. */
export function applySafe(
  doc: Node,
  given: Given,
  faults: Faults,
): { readonly doc: Node; readonly tr: Transform; readonly decisions: readonly Decision[] } {
  const tr = new Transform(doc);
  for (let round = 0; round < MOST_ROUNDS; round++)
    if (acceptAll(tr, safeFindings(tr.doc, given, faults), new Date()) === 0) break;
  return { doc: tr.doc, tr, decisions: decisionSteps(tr).flatMap(({ decisions }) => decisions) };
}

function safeFindings(doc: Node, given: Given, faults: Faults) {
  const placed = textBlocks(doc);
  const blocks = placed.map(({ node, kind }) => ({ text: textOf(node), kind }));
  const settings = settingsFor(blocks, given);
  return faults.check(blocks, settings).flatMap((findings, index) =>
    findings.flatMap((finding) => {
      const [fix] = finding.fixes;
      return finding.class === 'safe' && fix ? [{ finding, pos: placed[index]!.pos, fix }] : [];
    }),
  );
}
