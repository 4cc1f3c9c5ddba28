import { article, randomFrom } from '../prose.ts';

const SEED = 20240229;

/**
 * An article of about `words` words in paragraphs of about 60, with `findings` artefacts spread over
 * it: half of them “the the”, half of them a blank before a comma.
 */
export function longArticle(words: number, findings: number): string {
  const paragraphs = article(randomFrom(SEED), words, 0).split('\n\n');
  const sentences = paragraphs.map((text) => text.split(/(?<=[.”]) /));
  const all = sentences.flatMap((list) => list.map((_, index) => ({ list, index })));
  const artefacts: readonly [from: string, to: string][] = [
    [' the ', ' the the '],
    [', ', ' , '],
  ];
  const places = artefacts.map(([from]) =>
    all.filter(({ list, index }) => list[index]!.includes(from)),
  );
  for (let made = 0; made < findings; made++) {
    const kind = made % 2;
    const [from, to] = artefacts[kind]!;
    const fit = places[kind]!;
    // Evenly over the article; a sentence has one of a kind at the most while there are enough.
    const { list, index } = fit[Math.floor(((made >> 1) * 2 * fit.length) / findings)]!;
    list[index] = list[index]!.replace(from, to);
  }
  return sentences.map((list) => list.join(' ')).join('\n\n');
}
