const REACH = 200;
const SIGN = /:\/\/|www\.|[@/\\_#=]/i;

/** Whether the place `at` is inside a web or mail address, a path or a handle: no prose there. */
export function inAddress(text: string, at: number): boolean {
  let start = at;
  let end = at;
  while (start > 0 && at - start < REACH && !isBlank(text, start - 1)) start--;
  while (end < text.length && end - at < REACH && !isBlank(text, end)) end++;
  return SIGN.test(text.slice(start, end));
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 9 || code === 0xa0;
}
