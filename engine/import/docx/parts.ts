import type { Archive } from '../archive.ts';
import { childrenOf, parseXml, type XmlElement } from '../xml.ts';
import { NAMES } from './names.ts';

/** What a part of a Word document refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `hyperlink`, `footnotes`. */
  readonly kind: string;
  /** A path in the archive, or an address outside of the file. */
  readonly target: string;
  readonly external: boolean;
}

/** A part of a Word document, and what it refers to. */
export interface Part {
  readonly root: XmlElement;
  readonly relations: readonly Relation[];
  readonly byId: ReadonlyMap<string, Relation>;
}

/** The path of the document's main part. */
export function mainPath(archive: Archive): string {
  const main = relationsOf(archive, '').find(({ kind }) => kind === 'officeDocument');
  return main && archive.has(main.target) ? main.target : 'word/document.xml';
}

/** @throws ImportError where the part is missing or damaged */
export function readPart(archive: Archive, path: string): Part {
  const root = parseXml(archive.read(path), NAMES);
  const relations = relationsOf(archive, path);
  return { root, relations, byId: new Map(relations.map((relation) => [relation.id, relation])) };
}

/** The part of this kind that another one refers to, where there is one. */
export function relatedPart(archive: Archive, { relations }: Part, kind: string): Part | undefined {
  const found = relations.find((relation) => relation.kind === kind && !relation.external);
  return found && archive.has(found.target) ? readPart(archive, found.target) : undefined;
}

function relationsOf(archive: Archive, path: string): Relation[] {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const relations = `${folder}_rels/${path.slice(slash)}.rels`;
  if (!archive.has(relations)) return [];
  const root = parseXml(archive.read(relations), NAMES);
  return childrenOf(root, 'rels:Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    return {
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      target: external ? Target : resolve(folder, Target),
      external,
    };
  });
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}
