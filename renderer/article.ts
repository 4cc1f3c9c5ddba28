import type { Node } from 'prosemirror-model';
import type { Configuration } from '../electron/configuration.ts';
import type { OpenedFile } from '../electron/contract.ts';
import type { ChosenLanguages } from './languages.ts';
import type { PageView } from './page-view.ts';
import type { Imported } from './protocol.ts';

/** The article on the desk. */
export interface Article {
  readonly name: string;
  readonly page: PageView;
  /** As it was opened; its source is the file's as it was last read. */
  imported: Imported;
  /** Id of its recovery copy, whether there is one or not. */
  readonly copy: string;
  /** The file as it is on the disk, as far as is known; undefined where there is none. */
  file: OpenedFile | undefined;
  /** What the burnish.json of its folder says. */
  readonly configuration: Configuration;
  /** What the person said of its languages. */
  chosen: ChosenLanguages;
  /** The document that `file` holds. */
  onDisk: Node | undefined;
  /** The document that a file held last, whichever it was; undefined where none ever did. */
  saved: Node | undefined;
}

/** Whether it holds work that is in no file. */
export const isDirty = ({ saved, page }: Article): boolean => !saved?.eq(page.view.state.doc);

/** Whether a save writes over the file that the article came from. */
export const savesOver = ({ file, imported }: Article): boolean =>
  file !== undefined && file.id !== null && imported.source?.format === 'md';
