import { clipboard } from 'electron';

/** The clipboard of the older runtime, where reading is not a promise. */
interface SynchronousClipboard {
  readText(): string;
  readHTML(): string;
}

/** What the clipboard holds; an empty string where it has no such type. */
export async function readClipboard(): Promise<{ text: string; html: string }> {
  if ('readHTML' in clipboard) {
    const old = clipboard as unknown as SynchronousClipboard;
    return { text: old.readText(), html: old.readHTML() };
  }
  return { text: await clipboard.readText(), html: await readHtml() };
}

async function readHtml(): Promise<string> {
  const items = await clipboard.read();
  const item = items.find(({ types }) => types.includes('text/html'));
  return item ? (await item.getType('text/html')).text() : '';
}

export async function writeClipboard(text: string): Promise<undefined> {
  await clipboard.writeText(text);
}
