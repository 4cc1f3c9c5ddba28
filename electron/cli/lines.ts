const NEWLINE = 10;
const RETURN = 13;

/** One line of a stream of bytes, without its end; or, where it can't be read, why. */
export type Line = { readonly number: number } & (
  | { readonly text: string }
  | { readonly error: string }
);

/**
 * Cuts a stream into lines that end in LF or CRLF. The lines of one chunk come together, so that
 * what answers them can be written at once. Holds no more than a chunk and the longest line.
 * @param limit the longest line that is read, in bytes
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let open: Uint8Array[] = [];
  let length = 0;
  const close = (): Line => {
    number++;
    const tooLong = length > limit;
    const bytes = tooLong ? undefined : Buffer.concat(open, length);
    open = [];
    length = 0;
    if (!bytes) return { number, error: `The line is longer than ${limit} bytes.` };
    try {
      const end = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length;
      return { number, text: decoder.decode(bytes.subarray(0, end)) };
    } catch {
      return { number, error: 'The line is not UTF-8.' };
    }
  };
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= limit) open.push(part);
    else open = [];
  };
  for await (const chunk of stream) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      lines.push(close());
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [close()];
}
