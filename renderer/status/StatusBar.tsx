import { useEffect, useState } from 'react';
import { FAMILIES } from '../../engine/rule.ts';
import { useShown } from '../desk-context.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { say } from '../strings.ts';
import { Encoding } from './Encoding.tsx';
import { Language } from './Language.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Notes } from './Notes.tsx';
import { Waiting } from './Waiting.tsx';

export function StatusBar() {
  return (
    <footer className="status">
      <span>{say.words(useShown('words'))}</span>
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

function Families() {
  const queued = useShown('places').filter(({ finding }) => finding.class !== 'hint');
  return (
    <span className="families">
      {FAMILIES.map((family) => {
        const count = queued.filter(({ finding }) => finding.family === family).length;
        return (
          <span key={family} title={say.inFamily(family, count)}>
            <FamilyLine family={family} />
            {say.number(count)}
          </span>
        );
      })}
    </span>
  );
}
