import { CaseSensitive, ChevronDown, ChevronUp, Regex, Replace, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { Button, IconButton } from '../Button.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { say } from '../strings.ts';
import { changeFindBar, closeFind, findStep, lookFor, replaceAll, replaceOne } from './commands.ts';
import type { FindBar as Bar } from './find-plugin.ts';

/** Find and replace, above the page. */
export function FindBar() {
  const bar = useShown('find');
  // Each call of it begins with a field of its own.
  return bar?.open ? <Open key={bar.called} bar={bar} /> : null;
}

function Open({ bar }: { bar: Bar }) {
  const desk = useDesk();
  const field = useRef<HTMLInputElement>(null);
  // The field has its own text, so that the caret stays in it while the state is a frame behind.
  const [text, setText] = useState(bar.query.text);
  const { query, replacing, fault } = bar;

  // Before the next key, which is for the field.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const close = () => {
    desk.run(closeFind);
    desk.page?.view.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  const toggle = (part: 'matchCase' | 'wholeWord' | 'regex') => () =>
    desk.run(lookFor({ [part]: !query[part] }));

  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome 114 gives <search> no role yet.
    <section role="search" className="find" aria-label={say.find} onKeyDown={onKeyDown}>
      <div className="find-row">
        <div className="find-field">
          <input
            ref={field}
            className="field"
            type="text"
            value={text}
            aria-label={say.find}
            aria-invalid={fault !== undefined}
            aria-describedby="find-count"
            spellCheck={false}
            placeholder={say.find}
            onChange={({ target }) => {
              setText(target.value);
              desk.run(lookFor({ text: target.value }));
            }}
            onKeyDown={onEnter((event) => desk.run(findStep(event.shiftKey ? -1 : 1)))}
          />
          <Count bar={bar} />
        </div>
        <IconButton label={say.matchCase} pressed={query.matchCase} onClick={toggle('matchCase')}>
          <CaseSensitive size={16} />
        </IconButton>
        <IconButton label={say.wholeWord} pressed={query.wholeWord} onClick={toggle('wholeWord')}>
          <WholeWord size={16} />
        </IconButton>
        <IconButton label={say.regex} pressed={query.regex} onClick={toggle('regex')}>
          <Regex size={16} />
        </IconButton>
        <span className="find-gap" />
        <IconButton label={say.previousMatch} onClick={() => desk.run(findStep(-1))}>
          <ChevronUp size={16} />
        </IconButton>
        <IconButton label={say.nextMatch} onClick={() => desk.run(findStep(1))}>
          <ChevronDown size={16} />
        </IconButton>
        <span className="space" />
        <IconButton
          label={say.withReplace}
          pressed={replacing}
          onClick={() => desk.run(changeFindBar({ replacing: !replacing }))}
        >
          <Replace size={16} />
        </IconButton>
        <IconButton label={say.close} onClick={close}>
          <X size={16} />
        </IconButton>
      </div>
      {replacing && <Replacement bar={bar} />}
      {fault !== undefined && <p className="fault">{fault}</p>}
    </section>
  );
}

function Count({ bar: { query, fault, total, at } }: { bar: Bar }) {
  const known = query.text !== '' && fault === undefined && total !== undefined;
  return (
    <output id="find-count" className="find-count">
      {known && (at === undefined ? say.matches(total) : say.position(at, total))}
    </output>
  );
}

function Replacement({ bar }: { bar: Bar }) {
  const desk = useDesk();
  const [text, setText] = useState(bar.replacement);
  const none = !bar.total;
  return (
    <div className="find-row">
      <div className="find-field">
        <input
          className="field"
          type="text"
          value={text}
          aria-label={say.replaceWith}
          spellCheck={false}
          placeholder={say.replaceWith}
          onChange={({ target }) => {
            setText(target.value);
            desk.run(changeFindBar({ replacement: target.value }));
          }}
          onKeyDown={onEnter(() => desk.run(replaceOne))}
        />
      </div>
      <Button disabled={none} onClick={() => desk.run(replaceOne)}>
        {say.replace}
      </Button>
      <Button disabled={none} onClick={() => desk.run(replaceAll)}>
        {say.replaceAll}
      </Button>
    </div>
  );
}

const onEnter = (work: (event: KeyboardEvent) => unknown) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  work(event);
};
