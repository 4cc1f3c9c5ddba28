export const SCHEME = 'burnish';
const HOST = 'app';
/** Where the window lives. */
export const HOME = `${SCHEME}://${HOST}/index.html`;

/** Whether an address is the app's own. */
export function isOwn(url: string): boolean {
  return url.startsWith(`${SCHEME}://${HOST}/`);
}

/** Names that a bundler writes. A dot never starts one, so that no name leads up or to a hidden file. */
const ASSET = /^\/((?:[\w-][\w.-]*\/)*[\w-][\w.-]*)$/;

/** The file that an address of the app's scheme stands for, relative to the window's folder. */
export function assetPath(url: string): string | undefined {
  const { protocol, host, pathname } = new URL(url);
  if (protocol !== `${SCHEME}:` || host !== HOST) return undefined;
  return ASSET.exec(pathname)?.[1];
}

/** What may be opened outside the app. */
const SCHEMES = ['http:', 'https:', 'mailto:'];

/** What a mail address may fill in. Some mail programs would take a file to attach, too. */
const MAIL_FIELDS = ['to', 'cc', 'bcc', 'subject', 'body'];
/** The longest address that is opened: nobody looks through more, and Windows takes no more. */
const LONGEST = 2000;

/** The address as a browser would take it; undefined where it is none to open outside. */
export function openable(address: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const { protocol, href, searchParams } = url;
  if (!SCHEMES.includes(protocol) || href.length > LONGEST) return undefined;
  const fields = [...searchParams.keys()];
  if (protocol === 'mailto:' && fields.some((name) => !MAIL_FIELDS.includes(name.toLowerCase())))
    return undefined;
  return url;
}
