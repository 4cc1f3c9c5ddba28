import { ClipboardItem, clipboard } from 'electron';

/** The clipboard of the older runtime, where nothing is a promise. */
interface SynchronousClipboard {
  readText(): string;
  readHTML(): string;
  write(data: { text: string; html: string }): void;
}

/** Undefined on the newer runtime. */
const synchronous = () =>
  'readHTML' in clipboard ? (clipboard as unknown as SynchronousClipboard) : undefined;

/** What the clipboard holds; an empty string where it has no such type. */
export async function readClipboard(): Promise<{ text: string; html: string }> {
  const old = synchronous();
  if (old) return { text: old.readText(), html: old.readHTML() };
  return { text: await clipboard.readText(), html: await readHtml() };
}

async function readHtml(): Promise<string> {
  const items = await clipboard.read();
  const item = items.find(({ types }) => types.includes('text/html'));
  return item ? (await item.getType('text/html')).text() : '';
}

/** Puts text on the clipboard, and rich text with it where `html` is not empty. */
export async function writeClipboard(data: { text: string; html: string }): Promise<undefined> {
  const old = synchronous();
  if (data.html === '') await clipboard.writeText(data.text);
  else if (old) old.write(data);
  else
    await clipboard.write([new ClipboardItem({ 'text/plain': data.text, 'text/html': data.html })]);
}
