import { useEffect, useState } from 'react';
import { countFamilies } from '../../engine/profile.ts';
import { FAMILIES } from '../../engine/rule.ts';
import { useDesk, useShown } from '../desk-context.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { toggleFamily } from '../queue-plugin.ts';
import { say } from '../strings.ts';
import { Encoding } from './Encoding.tsx';
import { Language } from './Language.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Notes } from './Notes.tsx';
import { Waiting } from './Waiting.tsx';

export function StatusBar() {
  return (
    <footer className="status">
      <Words />
      <Language />
      <Encoding />
      <Saved />
      <Notes />
      <LeftOut />
      <Waiting />
      <Message />
      <Families />
    </footer>
  );
}

function Words() {
  const words = useShown('words');
  const length = useShown('sentenceLength');
  return (
    <>
      <span>{say.words(words)}</span>
      {length > 0 && <span title={say.sentenceLengthTitle}>{say.sentenceLength(length)}</span>}
    </>
  );
}

/** How long a message stays, in ms. */
const STAY = 6_000;

/** What just happened, where nothing else on the screen shows it. */
function Message() {
  const { text, said, shown } = useShown('status');
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    const over = setTimeout(() => setSeen(said), STAY);
    return () => clearTimeout(over);
  }, [said]);
  return (
    <span className="message" aria-hidden="true">
      {shown && seen !== said && text}
    </span>
  );
}

function Saved() {
  const dirty = useShown('dirty');
  const kept = useShown('kept');
  const savesOver = useShown('savesOver');
  if (dirty) return <span>{savesOver ? say.unsaved : say.unexported}</span>;
  return <span>{kept === undefined ? say.untouched : say[kept]}</span>;
}

/** The families with their counts. A pressed one shows its findings only. */
function Families() {
  const desk = useDesk();
  const { families } = useShown('filter');
  const found = countFamilies(useShown('places').map(({ finding }) => finding));
  return (
    <fieldset className="families">
      <legend className="unseen">{say.filter}</legend>
      {FAMILIES.map((family) => {
        const count = found[family];
        return (
          <button
            key={family}
            type="button"
            className="family"
            title={say.inFamily(family, count)}
            aria-label={say.familyChip(family, count)}
            aria-pressed={families.has(family)}
            onClick={() => desk.run(toggleFamily(family))}
          >
            <FamilyLine family={family} />
            {say.number(count)}
          </button>
        );
      })}
    </fieldset>
  );
}
