import { configurationFor } from './configuration-file.ts';
import type { Args, CallName, Copy, ListedCopy, OpenedFile, Result } from './contract.ts';
import type { Desk } from './desks.ts';
import { FileError, messageOf, nameOf, readBytes } from './files.ts';
import { digestOf, type OpenedFiles } from './opened.ts';
import type { About, Recovery } from './recovery.ts';
import { whyUnwritten } from './save.ts';
import type { TrialsFile } from './trials.ts';
import { NO_PARTS, partsAfter, type WorkParts, workText } from './work-change.ts';

/** What the copies of all windows share. */
export interface CopiesPlace {
  readonly recovery: Recovery;
  readonly files: OpenedFiles;
  readonly trials: TrialsFile<Desk>;
  readonly desks: () => readonly Desk[];
  /** Opens a window for the copy. */
  readonly openFor: (copy: string) => void;
  /** Why a window started, where copies are to be offered for that; the next one is told nothing. */
  readonly takeReason: () => 'start' | 'crash' | undefined;
}

type CopyCall = Extract<
  CallName,
  | 'keepCopy'
  | 'dropCopy'
  | 'layCopiesAside'
  | 'offeredCopies'
  | 'copies'
  | 'readCopy'
  | 'takeCopy'
  | 'restoreInWindows'
  | 'copyForWindow'
>;
type Calls = { readonly [Name in CopyCall]: (...args: Args<Name>) => Promise<Result<Name>> };

/** Answers a window's calls about recovery copies. */
export function copyCalls(desk: Desk, place: CopiesPlace): Calls {
  const { recovery, files, trials } = place;
  /** The work of the copy that the window keeps, as it was last told. */
  let kept: { readonly id: string; readonly parts: WorkParts } | undefined;

  /** All copies but those of articles that are open. */
  async function listed(): Promise<ListedCopy[]> {
    const open = place.desks().map(({ copy }) => copy);
    const copies = (await recovery.list()).filter(({ id }) => !open.includes(id));
    return copies.map((copy) => ({ ...copy, suspect: trials.isSuspect(copy.id) }));
  }

  return {
    async keepCopy({ id, name, file, words, article, work }) {
      desk.copy = id;
      const parts = partsAfter(kept?.id === id ? kept.parts : NO_PARTS, work);
      kept = { id, parts };
      const text = workText(work.frame, parts);
      const keeping = { name, words, article: article ?? undefined, work: text };
      try {
        await recovery.keep(id, keeping, files.get(file));
        return null;
      } catch (error) {
        return whyUnwritten(error instanceof FileError ? error.cause : error);
      }
    },

    async dropCopy(id) {
      if (desk.copy === id) desk.copy = undefined;
      if (kept?.id === id) kept = undefined;
      await recovery.drop(id);
    },

    async layCopiesAside(ids) {
      for (const id of ids) {
        if (desk.copy === id) desk.copy = undefined;
        await recovery.layAside(id);
      }
    },

    async offeredCopies() {
      const after = place.takeReason();
      if (!after) return { after: 'start', copies: [] };
      return { after, copies: (await listed()).filter(({ aside, whole }) => whole && !aside) };
    },

    copies: listed,

    readCopy: (id) => contentOf(id, recovery, () => null),

    async takeCopy(id) {
      const copy = await contentOf(id, recovery, (file) =>
        files.addKnown({ ...file, written: false }),
      );
      desk.copy = copy.ok ? id : undefined;
      if (copy.ok) trials.begin(desk, id);
      return copy;
    },

    async restoreInWindows(ids) {
      for (const id of ids) place.openFor(id);
    },

    async copyForWindow() {
      return desk.openedFor ?? null;
    },
  };
}

/** @param add gives the article's file a number */
async function contentOf(
  id: string,
  recovery: Recovery,
  add: (file: NonNullable<About['file']>) => number | null,
): Promise<Copy> {
  try {
    const { name, file } = await recovery.about(id);
    const parts = { name, ...(await recovery.read(id)) };
    if (!file) return { ok: true, ...parts, file: null, disk: 'none' };
    const bytes = await readBytes(file.path).catch(() => undefined);
    const house = await configurationFor(file.path).catch(() => undefined);
    const opened: OpenedFile = {
      id: add(file),
      name: nameOf(file.path),
      bytes: bytes ?? new Uint8Array(),
      sidecar: null,
      ...(house && { configuration: house.text }),
    };
    const disk = !bytes ? 'gone' : digestOf(bytes) === file.digest ? 'same' : 'changed';
    return { ok: true, ...parts, file: opened, disk };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}
