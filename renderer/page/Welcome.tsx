import { Button } from '../Button.tsx';
import { useDesk } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { say } from '../strings.ts';

export function Welcome() {
  const desk = useDesk();
  return (
    <div className="page">
      <div className="welcome">
        <Specimen />
        <h1>{say.openTitle}</h1>
        <p>{say.openLead}</p>
        <div className="welcome-actions">
          <Button look="primary" onClick={desk.in.openDialog}>
            {say.open} <Keys of="Mod O" />
          </Button>
          <Button onClick={desk.in.paste}>
            {say.paste} <Keys of="Mod N" />
          </Button>
        </div>
        <p className="quiet">{say.dropHint}</p>
      </div>
    </div>
  );
}

/** What Burnish does, in three words. */
function Specimen() {
  return (
    <p className="specimen" aria-hidden="true">
      a quiet <del>quiet</del> page
    </p>
  );
}
