import { say } from '../strings.ts';

/** What a link may lead to. Anything else could run in a reader's browser. */
const SCHEMES = ['http:', 'https:', 'mailto:'];

/** Whether a link may lead there: the web, a mailbox, or a place beside the article. */
export const isSafeAddress = (address: string): boolean =>
  SCHEMES.includes(schemeOf(address) ?? '');

/** The scheme as a browser reads it, blanks and line ends in it left out; undefined where it can't. */
function schemeOf(address: string): string | undefined {
  try {
    return new URL(address, 'https://article.invalid/').protocol;
  } catch {
    return undefined;
  }
}

const MAILBOX = /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/;
/** `example.org`, `example.org:8080/x`; not `page.html`. */
const HOST = /^(?:[\p{L}\p{N}-]+\.)+(\p{L}{2,})(?::\d+)?(?:[/?#]|$)/u;
const FILES = ['html', 'htm', 'md', 'pdf', 'txt', 'png', 'jpg', 'jpeg', 'svg', 'docx', 'odt'];

/** The address that was meant by what was typed, or one sentence on why it can't be one. */
export function addressOf(typed: string): { readonly href: string } | { readonly fault: string } {
  const text = typed.trim();
  if (text === '') return { fault: say.noAddress };
  if (MAILBOX.test(text)) return { href: `mailto:${text}` };
  const ending = HOST.exec(text)?.[1]?.toLowerCase();
  const href = ending && !FILES.includes(ending) ? `https://${text}` : text;
  if (isSafeAddress(href)) return { href };
  return { fault: schemeOf(href) === undefined ? say.brokenAddress : say.unsafeAddress };
}

/** Whether an address can be opened outside the app; one beside the article can't. */
export const isOutside = (address: string): boolean => /^(?:https?|mailto):/i.test(address);
