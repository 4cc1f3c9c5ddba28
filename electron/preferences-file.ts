import * as v from 'valibot';
import { readJson, writeJson } from './json-file.ts';
import { Preferences } from './preferences.ts';

/** The preferences, in one JSON file that a person can read and edit while the app is shut. */
export class PreferencesFile {
  readonly #path: string;
  #value: Preferences;

  constructor(path: string) {
    this.#path = path;
    this.#value = v.parse(Preferences, readJson(path));
  }

  get value(): Preferences {
    return this.#value;
  }

  /** Changes some parts. A disk that can't be written costs the memory, never the work. */
  update(change: Partial<Preferences>): void {
    this.#value = { ...this.#value, ...change };
    try {
      writeJson(this.#path, this.#value);
    } catch (error) {
      console.error('The preferences could not be kept:', error);
    }
  }
}
