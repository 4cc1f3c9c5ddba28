// The page that the window is measured against: ProseMirror as it comes, without a plugin.
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { importPlainBlocks } from '../../../engine/import/plain.ts';
import { longArticle } from './long-article.ts';

const words = Number(new URLSearchParams(location.search).get('words'));
const { doc } = importPlainBlocks(longArticle(words, 0));
new EditorView(document.body, { state: EditorState.create({ doc }) });
