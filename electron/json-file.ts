import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

/** A small JSON file of the app's own that a person can read. It is written whole at each change. */
export class JsonFile<Value extends object> {
  readonly #path: string;
  readonly #failure: string;
  #value: Value;

  /**
   * @param schema reads what the file holds; an empty object where there is none to be read
   * @param failure is said where the disk can't be written: that costs the memory, never the work
   */
  constructor(path: string, schema: v.GenericSchema<unknown, Value>, failure: string) {
    this.#path = path;
    this.#failure = failure;
    this.#value = v.parse(schema, readJson(path));
  }

  get value(): Value {
    return this.#value;
  }

  /** Changes some parts. */
  update(change: Partial<Value>): void {
    this.#value = { ...this.#value, ...change };
    const temporary = `${this.#path}.tmp`;
    try {
      writeFileSync(temporary, `${JSON.stringify(this.#value, undefined, 2)}\n`);
      renameSync(temporary, this.#path);
    } catch (error) {
      console.error(this.#failure, error);
    }
  }
}

function readJson(path: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
