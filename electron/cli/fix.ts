import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import type { Settings } from '../../engine/block.ts';
import { checkBlocks } from '../../engine/check.ts';
import { ExportError, exportMarkdown } from '../../engine/export/markdown.ts';
import { acceptAll } from '../../engine/fix.ts';
import { settingsFor } from '../../engine/settings.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { FileError } from '../files.ts';
import { saveFile } from '../save.ts';
import { readArticle } from './read.ts';
import { STDOUT, type Target, type TargetOptions, targetsOf } from './targets.ts';

/** A fix may uncover another. A rule that finds its own fix again would go on for ever. */
const MOST_ROUNDS = 10;

/**
 * Applies the safe fixes to articles and writes Markdown. What fails is named, and the rest goes on.
 * @returns whether every article was written
 */
export async function fixFiles(
  paths: readonly string[],
  options: TargetOptions,
  given: Partial<Settings>,
): Promise<boolean> {
  let whole = true;
  try {
    const targets = await targetsOf(paths, options);
    for (const [index, path] of paths.entries())
      whole = (await fixFile(path, targets[index]!, given)) && whole;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    console.error(error.message);
    return false;
  }
  return whole;
}

async function fixFile(path: string, target: Target, given: Partial<Settings>): Promise<boolean> {
  try {
    const { doc, source, notices, languages } = await readArticle(path);
    // Markdown under the name of a Word document would be a document that nobody can open.
    if (target === path && source.format !== 'md' && source.format !== 'txt')
      throw new FileError(`${path}: only .txt and .md are written in place; give --output.`);
    for (const notice of notices) console.error(`${path}: ${notice}`);
    const fixed = applySafe(doc, { ...languages, ...given });
    const markdown = exportMarkdown(fixed.doc, source);
    if (target === STDOUT) process.stdout.write(markdown);
    else await saveFile(target, markdown);
    const fixes = `${fixed.count} safe ${fixed.count === 1 ? 'fix' : 'fixes'}`;
    console.error(`${path}: ${fixes}${target === STDOUT ? '' : `, written to ${target}`}.`);
    return true;
  } catch (error) {
    if (error instanceof FileError) console.error(error.message);
    else if (error instanceof ExportError) console.error(`${path}: ${error.message}`);
    else throw error;
    return false;
  }
}

/** Accepts the first fix of each safe finding, and again for what that uncovers. */
function applySafe(doc: Node, given: Partial<Settings>): { doc: Node; count: number } {
  const tr = new Transform(doc);
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const applied = acceptAll(tr, safeFindings(tr.doc, given), new Date());
    if (applied === 0) break;
    count += applied;
  }
  return { doc: tr.doc, count };
}

function safeFindings(doc: Node, given: Partial<Settings>) {
  const placed = textBlocks(doc);
  const blocks = placed.map(({ node, kind }) => ({ text: textOf(node), kind }));
  const settings = settingsFor(blocks, given);
  return checkBlocks(blocks, settings).flatMap((findings, index) =>
    findings.flatMap((finding) => {
      const [fix] = finding.fixes;
      return finding.class === 'safe' && fix ? [{ finding, pos: placed[index]!.pos, fix }] : [];
    }),
  );
}
