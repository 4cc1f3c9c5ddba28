import type { OpenedFile } from '../../electron/contract.ts';
import type { Preferences } from '../../electron/preferences.ts';
import { RULE_CARDS } from '../../engine/rule-cards.ts';
import { dismissedKeys } from '../../engine/session.ts';
import { version } from '../../package.json';
import type { Faulty } from '../faulty.ts';
import { configurationOf } from '../folder.ts';
import { inFolder } from '../preferences.ts';
import { parseSidecar } from '../sidecar.ts';

/** Changes whenever the rules would find something else in the same text. */
const RULES = RULE_CARDS.map(({ id, version }) => `${id}:${version}`);

/** By what an article of a folder is checked. */
export interface Standard {
  readonly preferences: Preferences;
  readonly dismissed: readonly string[];
  /** Tells one standard from another: SHA-256 in hex. */
  readonly stamp: string;
  /** What is wrong with the burnish.json, a sentence each. */
  readonly mistakes: readonly string[];
}

/**
 * The standard for an article: the preferences, the burnish.json of its folder, and what was
 * dismissed in it. What is faulty is off.
 */
export async function standardFor(
  given: Preferences,
  faulty: Faulty,
  about: Pick<OpenedFile, 'configuration' | 'sidecar'>,
): Promise<Standard> {
  const { configuration, mistakes } = configurationOf(about.configuration);
  const preferences = withoutFaulty(inFolder(given, configuration), faulty);
  const dismissed = [...dismissedKeys(parseSidecar(about.sidecar).ledger)].sort();
  const { rules, language, sourceLanguage, quotes, dash, spelling, keep } = preferences;
  const sorted = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1));
  const set = [sorted, language, sourceLanguage, quotes, dash, spelling, keep];
  const stamp = await sha256(JSON.stringify([version, RULES, set, dismissed]));
  return { preferences, dismissed, stamp, mistakes };
}

function withoutFaulty(preferences: Preferences, { rules, keep }: Faulty): Preferences {
  return {
    ...preferences,
    rules: { ...preferences.rules, ...Object.fromEntries(rules.map((id) => [id, 'off' as const])) },
    keep: preferences.keep.filter((entry) => !keep.includes(entry)),
  };
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
