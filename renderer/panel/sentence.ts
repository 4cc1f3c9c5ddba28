import type { Fix } from '../../engine/rule.ts';
import { sentenceAt, sentencesOf } from '../../engine/sentences.ts';
import type { Card } from '../card.ts';

/** The card with the text of its sentence alone, as far as the fix leaves the others as they are. */
export function sentenceOf<Shown extends Pick<Card, 'text' | 'finding'>>(
  card: Shown,
  fix: Fix | undefined,
): Shown {
  const { text, finding } = card;
  const sentences = sentencesOf(text);
  if (fix?.do === 'delete-block' || sentences.length === 0) return card;
  const reach = fix?.do === 'cut' ? fix.reach : 0;
  const start = Math.min(sentenceAt(sentences, finding.start - reach).start, finding.start - reach);
  const end = Math.max(sentenceAt(sentences, finding.end).end, finding.end);
  return {
    ...card,
    text: text.slice(start, end),
    finding: { ...finding, start: finding.start - start, end: finding.end - start },
  };
}
