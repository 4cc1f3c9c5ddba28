import type { OpenedFile } from '../../electron/contract.ts';
import type { Preferences } from '../../electron/preferences.ts';
import { RULE_CARDS } from '../../engine/rule-cards.ts';
import { dismissedKeys } from '../../engine/session.ts';
import { version } from '../../package.json';
import type { Faulty } from '../faulty.ts';
import { configurationOf } from '../folder.ts';
import { inFolder } from '../preferences.ts';
import { parseSidecar } from '../sidecar.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Store } from '../store.ts';
import { say } from '../strings.ts';

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

/** What an article’s own folder and past say of it. */
type About = Pick<OpenedFile, 'configuration' | 'sidecar'>;

/** What knowing the standards needs of the window. */
interface StandardsDesk {
  problem(text: string): void;
  /** Told when articles are checked by something else from now on. */
  changed(): void;
}

/** Knows by what the articles of a folder are checked, and when that changes. */
export class Standards {
  readonly #store: Store<Snapshot>;
  readonly #desk: StandardsDesk;
  /** What was told of already. */
  readonly #mistakes = new Set<string>();
  #last: Pick<Snapshot, 'preferences' | 'faulty'>;

  constructor(store: Store<Snapshot>, desk: StandardsDesk) {
    this.#store = store;
    this.#desk = desk;
    this.#last = store.get();
    store.subscribe(() => this.#follow());
  }

  /** By what an article is checked now. */
  readonly of = async (about: About): Promise<Standard> => {
    const { preferences, faulty } = this.#store.latest();
    if (!preferences) throw new Error(say.board.noSettings);
    const standard = await standardFor(preferences, faulty, about);
    const news = standard.mistakes.filter((mistake) => !this.#mistakes.has(mistake));
    for (const mistake of news) this.#mistakes.add(mistake);
    if (news.length > 0) this.#desk.problem(news.join(' '));
    return standard;
  };

  #follow(): void {
    const now = this.#store.get();
    const last = this.#last;
    if (now.preferences === last.preferences && now.faulty === last.faulty) return;
    this.#last = now;
    if (now.faulty !== last.faulty || checkedBy(now) !== checkedBy(last)) this.#desk.changed();
  }
}

/** What of the preferences an article is checked by, to be compared. */
const checkedBy = ({ preferences }: Pick<Snapshot, 'preferences'>): string =>
  JSON.stringify({ ...preferences, theme: undefined, zoom: undefined });

/**
 * The standard for an article: the preferences, the burnish.json of its folder, and what was
 * dismissed in it. What is faulty is off.
 */
export async function standardFor(
  given: Preferences,
  faulty: Faulty,
  about: About,
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
