import { Node } from 'prosemirror-model';
import { changesBetween, type Piece } from '../../engine/export/changes.ts';
import { exportPlain } from '../../engine/export/plain.ts';
import { schema } from '../../engine/schema.ts';
import type { Restored } from './copy.ts';

/** How a copy reads, and what differs from the file on the disk. */
export interface CopyPreview {
  /** The text without what both versions share far from a change; no changes where there is no file. */
  readonly pieces: readonly Piece[];
  /** How many places differ; undefined where there is nothing to compare with. */
  readonly changes: number | undefined;
  /** Whether there is more than is shown. */
  readonly more: boolean;
}

/** Units of shared text that are shown on each side of a change. */
const AROUND = 120;
/** The most units of a text that are shown, and the most pieces. */
const MOST_TEXT = 4_000;
const MOST_PIECES = 120;

/** Stands for text that is not shown. */
const GAP = '\n…\n';

/** @param onDisk the document that the file holds; undefined where there is none to be read */
export function previewOf({ work }: Restored, onDisk: Node | undefined): CopyPreview {
  const text = exportPlain(Node.fromJSON(schema, work.doc));
  const pieces = onDisk ? changesBetween(exportPlain(onDisk), text) : [];
  const changes = pieces.filter(
    ({ kind }, index) => kind !== 'same' && (pieces[index - 1]?.kind ?? 'same') === 'same',
  ).length;
  if (changes === 0)
    return {
      pieces: [{ kind: 'same', text: text.slice(0, MOST_TEXT) }],
      changes: onDisk && 0,
      more: text.length > MOST_TEXT,
    };
  const shown = pieces.slice(0, MOST_PIECES);
  return {
    pieces: shown.map((piece, index) => shortened(piece, index === 0, index === pieces.length - 1)),
    changes,
    more: shown.length < pieces.length,
  };
}

function shortened({ kind, text }: Piece, isFirst: boolean, isLast: boolean): Piece {
  const before = isFirst ? 0 : AROUND;
  const after = isLast ? 0 : AROUND;
  if (kind !== 'same' || text.length <= before + after + GAP.length) return { kind, text };
  const end = after === 0 ? '' : text.slice(-after);
  return { kind, text: `${text.slice(0, before)}${GAP}${end}`.replace(/^\n/, before ? '\n' : '') };
}
