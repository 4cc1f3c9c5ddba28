/** A web address found in a text, blanks and all: `[start, end)` in UTF-16 units. */
export interface Address {
  readonly start: number;
  readonly end: number;
  /** The address without its blanks, its scheme in lower case. */
  readonly href: string;
}

const SCHEME = /(?:https?|ftp) ?: ?\/ ?\/ ?|www ?\. ?/iy;
/** What an address holds between blanks. A backslash may stand before an escaped `_`. */
const CHUNK = /(?:[^\s<>"“”«»|()[\]{}\\\uFFFC]|\\(?=_))+/y;
const SLASH = / ?\/ ?/y;
const UNDERSCORE = / ?\\? ?_ ?(?=[\w-])/y;
const QUERY = / ?\? ?(?=\w{1,40} ?=)| ?& ?(?=\w{1,40} ?=)| ?= ?(?=\w)/y;
const DOT = / ?\. ?/y;
/** An end that a blank may have parted from its dot: top domains, and kinds of file. */
const ENDING =
  /(?:com|org|net|edu|gov|info|biz|io|tv|eu|uk|ru|ua|kz|kg|de|fr|es|pl|ro|ee|fi|se|dk|nl|ch|cz|cn|jp|br|gg|html?|php|aspx?|jsp|xml|json|txt|md|ts|js|css|pdf|docx?|xlsx?|png|jpe?g|gif|svg|webp|mp[34]|zip)(?![\w-])/y;
/** A name inside a host, with the dot that leads on to the next. */
const HOST_PART = /[a-z0-9-]{1,40} ?\. ?[a-z0-9]/iy;
const TRAILING = /[.,;:!?'’*\\]+$/;

/**
 * Reads the address that begins at `start`, through the blanks that a tokeniser puts around its
 * slashes, dots and underscores. A blank ends it where what follows could be prose.
 */
export function addressAt(text: string, start: number): Address | undefined {
  const scheme = read(SCHEME, text, start);
  if (scheme === undefined) return undefined;
  let href = glued(scheme).toLowerCase();
  let at = start + scheme.length;
  let end = at;
  for (;;) {
    const chunk = read(CHUNK, text, at);
    if (chunk === undefined) break;
    if (at > start + scheme.length && /^(?:https?:|www\.)/i.test(chunk)) break;
    href += chunk.replaceAll('\\', '');
    at += chunk.length;
    end = at;
    const joint = jointAt(text, at, href);
    if (joint === undefined) break;
    href += glued(joint).replaceAll('\\', '');
    at += joint.length;
    // A closing slash belongs to the address even where nothing follows it.
    if (joint.includes('/')) end = at - (joint.endsWith(' ') ? 1 : 0);
  }
  const extra = TRAILING.exec(href)?.[0].length ?? 0;
  href = href.slice(0, href.length - extra);
  if (!/[/.]\w[^/]*\.\w{2,}/.test(href)) return undefined;
  return { start, end: end - extra, href };
}

/** The blanks and the sign that lead on to the next part; undefined where the address ends. */
function jointAt(text: string, at: number, href: string): string | undefined {
  const inHost = !/\/\/.*\/|^www\.[^/]*\//.test(href);
  if (text[at] === ' ' && href.endsWith('/') && leadsOn(text, at + 1)) return ' ';
  if (text[at] === ' ' && href.endsWith('.')) {
    const goesOn = matches(ENDING, text, at + 1) || (inHost && matches(HOST_PART, text, at + 1));
    return goesOn ? ' ' : undefined;
  }
  const dot = read(DOT, text, at);
  if (dot && (matches(ENDING, text, at + dot.length) || inHost)) return dot;
  const slash = read(SLASH, text, at);
  if (slash) return slash;
  const underscore = read(UNDERSCORE, text, at);
  if (underscore) return underscore;
  return inHost ? undefined : read(QUERY, text, at);
}

/** After “/ ”: one more part that is itself parted by a slash, or ends as a file does. */
function leadsOn(text: string, at: number): boolean {
  const chunk = read(CHUNK, text, at);
  if (chunk === undefined || /^https?:/i.test(chunk)) return false;
  const after = at + chunk.length;
  if (/[^/]\/[^/]|\.\w{2,4}$/.test(chunk)) return true;
  return matches(SLASH, text, after) || (chunk.endsWith('.') && matches(ENDING, text, after + 1));
}

const glued = (part: string) => part.replaceAll(' ', '');

function read(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  return read(pattern, text, at) !== undefined;
}
