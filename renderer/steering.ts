import type { Bridge } from '../electron/contract.ts';
import type { Preferences } from '../electron/preferences.ts';
import type { Settings } from '../engine/block.ts';
import type { Culprit } from '../engine/watch.ts';
import type { Article } from './article.ts';
import { checkOf, tell } from './check-plugin.ts';
import { toldOf, withCulprit, without } from './faulty.ts';
import { type ChosenLanguages, languagesOf, type ShownLanguages } from './languages.ts';
import { inFolder, settingsOf } from './preferences.ts';
import type { Snapshot } from './snapshot.ts';
import type { Store } from './store.ts';

/** What steering needs of the desk that the article lies on. */
export interface SteeringDesk {
  readonly store: Store<Snapshot>;
  article(): Article | undefined;
  /** Whatever goes wrong in `work` is told in the window. */
  guard(work: () => Promise<void>): Promise<void>;
}

/** What is set for one article, or for its folder. */
type OwnSettings = Pick<Article, 'configuration' | 'chosen'>;

/** Has the article checked by what its text shows, what is set for all, and what is chosen for it. */
export class Steering {
  readonly #bridge: Pick<Bridge, 'preferences' | 'setPreferences'>;
  readonly #desk: SteeringDesk;

  constructor(bridge: Pick<Bridge, 'preferences' | 'setPreferences'>, desk: SteeringDesk) {
    this.#bridge = bridge;
    this.#desk = desk;
  }

  start(): Promise<void> {
    return this.#desk.guard(async () => this.take(await this.#bridge.preferences()));
  }

  /** Goes by preferences that were changed elsewhere, such as in another window. */
  take = (preferences: Preferences): void => {
    this.#desk.store.set({ preferences });
    this.#apply();
  };

  /** Changes some of the preferences, in all windows and for the next start. */
  prefer = (change: Partial<Preferences>): void => {
    const before = this.#desk.store.latest().preferences;
    if (!before) return;
    const preferences = { ...before, ...change };
    this.take(preferences);
    void this.#desk.guard(async () => {
      await this.#bridge.setPreferences(preferences);
    });
  };

  /** Says what this article is written in, or translated from. */
  choose = (languages: ChosenLanguages): void => {
    const article = this.#desk.article();
    if (!article) return;
    article.chosen = { ...article.chosen, ...languages };
    this.#apply();
  };

  /** Checks on without what failed on a text, and names it. */
  switchOff = (culprit: Culprit): void => {
    const before = this.#desk.store.latest().faulty;
    const faulty = withCulprit(before, culprit);
    if (faulty === before) return;
    const offer = 'keep' in culprit && ({ offer: 'keep-list' } as const);
    this.#desk.store.set({ faulty, problem: { text: toldOf(faulty), ...offer } });
    this.#apply();
  };

  /** @param guessed from an article's own text */
  settingsFor(guessed: Settings, { configuration, chosen }: OwnSettings): Settings {
    const { preferences, faulty } = this.#desk.store.latest();
    const set = preferences && inFolder(preferences, configuration);
    return without(set ? settingsOf(guessed, set, chosen) : guessed, faulty);
  }

  languagesOf({
    imported,
    configuration,
    chosen,
  }: Pick<Article, 'imported'> & OwnSettings): ShownLanguages {
    const { preferences } = this.#desk.store.latest();
    const set = preferences && inFolder(preferences, configuration);
    return languagesOf(imported.settings, set, chosen);
  }

  /** Checks the article anew where the settings for it are others now. */
  #apply(): void {
    const article = this.#desk.article();
    if (!article) return;
    const { state, dispatch } = article.page.view;
    const before = checkOf(state).settings;
    const settings = {
      ...this.settingsFor(article.imported.settings, article),
      // The marks that the text has by now.
      quotes: before.quotes,
    };
    if (JSON.stringify(settings) !== JSON.stringify(before)) dispatch(tell(state.tr, { settings }));
    this.#desk.store.set({ languages: this.languagesOf(article) });
  }
}
