/** Pages that only lead on to the address that they carry: who has them, and its parameter. */
const REDIRECTS: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/, 'q'],
  [/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/, 'url'],
  [/^https?:\/\/[a-z\d]+\.safelinks\.protection\.outlook\.com\/\?/, 'url'],
  [/^https?:\/\/lm?\.facebook\.com\/l\.php\?/, 'u'],
  [/^https?:\/\/(?:m\.)?vk\.com\/away\.php\?/, 'to'],
];

/** The address that a link leads to in the end: exports and mail programs put a page in between. */
export function finalAddress(address: string): string {
  for (const [page, parameter] of REDIRECTS) {
    const [start] = page.exec(address) ?? [];
    if (start === undefined) continue;
    const parts = address.slice(start.length).split(/[&#]/);
    const part = parts.find((other) => other.startsWith(`${parameter}=`));
    const found = decoded(part?.slice(parameter.length + 1) ?? '');
    if (/^https?:\/\/./i.test(found)) return found;
  }
  return address;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
