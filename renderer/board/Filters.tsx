import { useEffect, useState } from 'react';
import { FAMILIES, type Family } from '../../engine/rule.ts';
import { useBoard, useDesk } from '../desk-context.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { say } from '../strings.ts';
import { focusGrid } from './commands.ts';
import { GROUPS } from './rows.ts';

/** Which of the articles are shown. */
export function Filters() {
  const { board } = useDesk();
  const { words, families, group } = useBoard('filter');
  const { groups, found } = useBoard('totals');

  const toggle = (family: Family) => {
    const next = new Set(families);
    if (!next.delete(family)) next.add(family);
    board.filterBy({ families: next });
  };

  return (
    <search className="board-filters" data-pane tabIndex={-1}>
      <Field words={words} />
      <fieldset className="chips">
        <legend className="unseen">{say.board.filters}</legend>
        {GROUPS.filter((name) => groups[name] > 0 || group === name).map((name) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={group === name}
            aria-label={say.board.chip(say.board.group[name], groups[name])}
            onClick={() => board.filterBy({ group: group === name ? undefined : name })}
          >
            {say.board.group[name]} <span className="quiet">{say.number(groups[name])}</span>
          </button>
        ))}
      </fieldset>
      <fieldset className="chips">
        <legend className="unseen">{say.board.filters}</legend>
        {FAMILIES.filter((family) => found[family] > 0 || families.has(family)).map((family) => (
          <button
            key={family}
            type="button"
            className="chip"
            title={say.board.familyChip(family)}
            aria-label={say.board.familyChip(family)}
            aria-pressed={families.has(family)}
            onClick={() => toggle(family)}
          >
            <FamilyLine family={family} /> {family}
          </button>
        ))}
      </fieldset>
    </search>
  );
}

/** What a title or a name is to hold. The field has its own text: the board follows a frame later. */
function Field({ words }: { words: string }) {
  const { board } = useDesk();
  const [text, setText] = useState(words);
  useEffect(() => {
    if (words === '') setText('');
  }, [words]);
  const set = (text: string) => {
    setText(text);
    board.filterBy({ words: text });
  };
  return (
    <input
      className="field"
      type="search"
      placeholder={say.board.filter}
      aria-label={say.board.filter}
      value={text}
      onChange={({ target }) => set(target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text !== '') set('');
        else if (['ArrowDown', 'Enter', 'Escape'].includes(event.key)) focusGrid();
        else return;
        event.preventDefault();
      }}
    />
  );
}
