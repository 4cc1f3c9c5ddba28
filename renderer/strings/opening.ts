import { some } from './locale.ts';

export const opening = {
  // Opening
  openTitle: 'Open an article',
  openLead: 'Burnish marks what machine translation left behind, and you decide what to mend.',
  open: 'Open…',
  paste: 'New from clipboard',
  dropHint: 'Or drop a file or text anywhere in this window.',
  opening: (name: string) => `Opening ${name}…`,
  drop: 'Drop to open',
  waiting: (count: number) => `${some(count, 'more article', 'more articles')} waiting`,
  nextArticle: 'Next article',
  nextNamed: (name: string) => `Next article: ${name}`,
  noneWaits: 'No other article was opened together with this one.',
  cannotOpen: (name: string, message: string) => (name ? `${name}: ${message}` : message),
  emptyClipboard: 'The clipboard holds no text to make an article of.',
  clipboardName: 'From clipboard',
  droppedName: 'Dropped text',
  close: 'Close',

  // First start
  hintTitle: 'First steps',
  hintSteps: [
    [['F8', 'goes to the next finding']],
    [
      ['Enter', 'accepts its fix,'],
      ['Delete', 'keeps the text'],
    ],
    [['Mod E', 'exports the article']],
  ],
  doneStep: 'Done',
  closeHint: 'Close the hint',
} as const;
