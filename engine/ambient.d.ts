/** What the engine needs of a runtime beyond ECMAScript. Node, Electron and workers all have it. */
declare class TextDecoder {
  /** @throws RangeError where the runtime does not know the label */
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  /** The encoding's WHATWG name. */
  readonly encoding: string;
  /** @throws TypeError where `fatal` is set and the bytes are not of this encoding */
  decode(bytes: Uint8Array): string;
}

/** @throws where the text is not base64 */
declare function atob(base64: string): string;
