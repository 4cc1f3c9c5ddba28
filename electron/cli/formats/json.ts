import { placeAsJson } from '../source.ts';
import type { Checked, Failure, Located } from '../work.ts';
import type { Format } from './index.ts';

/** One JSON object: `{files: [{file, words, findings} | {file, error}]}`. */
export function json(): Format<string> {
  let isFirst = true;
  const add = (text: string) => {
    const before = isFirst ? '\n    ' : ',\n    ';
    isFirst = false;
    return before + text;
  };
  return {
    head: '{\n  "files": [',
    article: (checked) => indented(asJson(checked)),
    add,
    failure: (failure) => add(indented(failure)),
    foot: ({ stopped }) => `\n  ]${stopped ? ',\n  "stopped": true' : ''}\n}\n`,
  };
}

const indented = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('\n', '\n    ');

/** A JSON object a line, one for each article. */
export const jsonLines: Format<string> = {
  article: (checked) => `${JSON.stringify(asJson(checked))}\n`,
  add: (line) => line,
  failure: (failure: Failure) => `${JSON.stringify(failure)}\n`,
};

const asJson = ({ file, words, findings }: Checked) => ({
  file,
  words,
  findings: findings.map(findingAsJson),
});

function findingAsJson({ line, column, also, from, to, finding, replacements, places }: Located) {
  const { rule, family, class: cls, quote, message, others } = finding;
  return {
    line,
    column,
    start: from,
    end: to,
    rule,
    family,
    class: cls,
    quote,
    message,
    replacements,
    ...(places && {
      places: places.map((place, index) => ({
        ...(also[index - 1] ?? { line, column }),
        ...placeAsJson(place),
      })),
    }),
    others,
  };
}
