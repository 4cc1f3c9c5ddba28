import { FAMILIES } from '../../engine/rule.ts';
import { useShown } from '../desk-context.ts';
import { FamilyLine } from '../FamilyLine.tsx';
import { say } from '../strings.ts';
import { Notes } from './Notes.tsx';

export function StatusBar() {
  return (
    <footer className="status">
      <span>{say.words(useShown('words'))}</span>
      <span>{say.language(useShown('lang'))}</span>
      <Encoding />
      <Saved />
      <Notes />
      <span className="space" />
      <Families />
    </footer>
  );
}

function Encoding() {
  const encoding = useShown('encoding');
  return encoding === undefined ? null : <span>{say.encoding(encoding)}</span>;
}

function Saved() {
  const dirty = useShown('dirty');
  const exported = useShown('exported');
  return <span>{dirty ? say.edited : exported ? say.exported : say.untouched}</span>;
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
