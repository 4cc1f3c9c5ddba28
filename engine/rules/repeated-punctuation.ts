import type { Block } from '../block.ts';
import type { BlockRule, Class, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const RUN =
  /(?<=[A-Za-z\u00C0-\u024F\u0400-\u045F\d"”’'»)\]])(?:,[ \t]?,[, \t]{0,20}|;[ \t]?;|(?<![.!?])[ \t]?\.[ \t]\.|[,;:]\.|,[;:]|;,|:,|[!?]{3,20})(?=[\s"”’'»)\]]|$)/g;

const rule: BlockRule = {
  id: 'repeated-punctuation',
  title: 'A mark said twice, or two marks that can’t meet',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /,[ \t]?,|;[ \t]?;|\.[ \t]\.|[,;:]\.|,[;:]|;,|:,|[!?]{3}/ })],
  why: 'A clause that was dropped in translation leaves the marks of both its ends.',
  source: 'https://aclanthology.org/2020.tacl-1.46/',
  *check({ text }: Block): Iterable<Hit> {
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const decision = decide(run, text, index);
      if (!decision) continue;
      const marks = run.trimEnd();
      yield {
        start: index,
        end: index + marks.length,
        class: decision.sure,
        message: `“${marks}”; expected “${decision.text}”.`,
        fixes: [{ do: 'replace', text: decision.text }],
      };
    }
  },
  bad: [
    {
      text: 'The road[[,,]] the bridge[[, ,]] and the dam.',
      fixed: 'The road, the bridge, and the dam.',
    },
    { text: 'They left[[. .]] We stayed[[,.]]', fixed: 'They left. We stayed.', class: 'ask' },
    { text: 'Is that so[[???]] Never[[!!!]]', fixed: 'Is that so? Never!', class: 'hint' },
  ],
  good: ['He met Smith Jr., Lee et al.; they left.', 'What?! She left.', 'The end. . . He left.'],
};
export default rule;

/** The mark that should stand; undefined where the run is right as it is. */
function decide(run: string, text: string, at: number): { text: string; sure: Class } | undefined {
  const marks = run.replace(/\s/g, '');
  if (/^[!?]/.test(marks)) {
    const kinds = new Set(marks);
    if (kinds.size === 2) return { text: '?!', sure: 'hint' };
    return { text: marks[0]!, sure: 'hint' };
  }
  if (/^,+$/.test(marks)) return { text: ',', sure: 'safe' };
  if (marks === ';;') return { text: ';', sure: 'safe' };
  // Three spaced dots are an ellipsis.
  if (marks === '..')
    return /^\s?\./.test(text.slice(at + run.length)) ? undefined : { text: '.', sure: 'ask' };
  return { text: marks.includes('.') ? '.' : marks.replace(',', ''), sure: 'ask' };
}
