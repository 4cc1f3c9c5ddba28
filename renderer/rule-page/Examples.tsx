import type { BadExample, GoodExample, RuleCard } from '../../engine/rule.ts';
import { say } from '../strings.ts';

/** What the rule flags, each with the text after its fix. */
export function BadExamples({ rule }: { rule: RuleCard }) {
  return (
    <section>
      <h3>{say.badExamples}</h3>
      <ul className="examples">
        {rule.bad.map((example) => (
          <Bad key={example.text} example={example} family={rule.family.toLowerCase()} />
        ))}
      </ul>
    </section>
  );
}

function Bad({ example: { text, fixed }, family }: { example: BadExample; family: string }) {
  return (
    <li className="example">
      <p>
        {partsOf(text).map(({ at, part, marked }) =>
          marked ? (
            <mark key={at} className={`finding ${family}`}>
              {part}
            </mark>
          ) : (
            <span key={at}>{part}</span>
          ),
        )}
      </p>
      {fixed !== undefined && (
        <p className="example-fixed">
          <span className="example-arrow" aria-hidden="true">
            →{' '}
          </span>
          <span className="unseen">{say.fixedTo}</span>
          {fixed === '' ? <em>{say.nothing}</em> : fixed}
        </p>
      )}
    </li>
  );
}

/** What the rule leaves alone. */
export function GoodExamples({ rule }: { rule: RuleCard }) {
  return (
    <section>
      <h3>{say.goodExamples}</h3>
      <ul className="examples">
        {rule.good.map(textOf).map((text) => (
          <li key={text} className="example">
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const textOf = (example: GoodExample) => (typeof example === 'string' ? example : example.text);

/** A text cut at its double brackets, which mark every second part. `at`: the part's place. */
function partsOf(text: string) {
  return text.split(/\[\[|\]\]/).map((part, at) => ({ at, part, marked: at % 2 === 1 }));
}
