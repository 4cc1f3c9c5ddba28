import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import * as v from 'valibot';

/** A small JSON file of the app's own that a person can read. It is written whole at each change. */
export class JsonFile<Value extends object> {
  readonly #path: string;
  readonly #failed: (error: unknown) => void;
  #value: Value;

  /**
   * @param schema reads what the file holds; an empty object where there is none to be read
   * @param failed is told where the disk can't be written: that costs the memory, never the work
   */
  constructor(
    path: string,
    schema: v.GenericSchema<unknown, Value>,
    failed: (error: unknown) => void,
  ) {
    this.#path = path;
    this.#failed = failed;
    this.#value = v.parse(schema, readJson(path));
  }

  get value(): Value {
    return this.#value;
  }

  /** Changes some parts. */
  update(change: Partial<Value>): void {
    this.#value = { ...this.#value, ...change };
    try {
      writeWhole(this.#path, `${JSON.stringify(this.#value, undefined, 2)}\n`);
    } catch (error) {
      this.#failed(error);
    }
  }
}

/** At once, since the app may be about to quit. The text is on the disk before it takes the name. */
function writeWhole(path: string, text: string): void {
  const temporary = `${path}.tmp`;
  try {
    const file = openSync(temporary, 'w');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
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
