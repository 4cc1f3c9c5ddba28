import { LANGUAGES } from '../engine/language.ts';
import { say } from './strings.ts';

interface NamedLanguage {
  /** A primary tag. */
  readonly tag: string;
  readonly name: string;
}

let named: readonly NamedLanguage[] | undefined;

/** The languages that Burnish knows, by their names. */
export function languagesByName(): readonly NamedLanguage[] {
  named ??= LANGUAGES.map((tag) => ({ tag, name: say.language(tag) })).sort((a, b) =>
    say.inOrder(a.name, b.name),
  );
  return named;
}
