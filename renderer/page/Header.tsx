import { PanelLeft, PanelRight } from 'lucide-react';
import { Button, IconButton } from '../Button.tsx';
import { acceptAllSafe, isSafe } from '../bulk.ts';
import { useBoard, useDesk, useShown } from '../desk-context.ts';
import { previewSafe } from '../preview/commands.ts';
import { say } from '../strings.ts';
import { BusyLine } from './BusyLine.tsx';

/** What can be done with the article as a whole. */
export function Header() {
  const desk = useDesk();
  const outlineOpen = useShown('outlineOpen');
  const panelOpen = useShown('panelOpen');
  const compared = useShown('compared');
  const folder = useBoard('folder');
  return (
    <header className="bar header">
      <IconButton
        label={say.showOutline}
        pressed={outlineOpen}
        onClick={() => desk.toggle('outlineOpen')}
      >
        <PanelLeft size={16} />
      </IconButton>
      {folder !== undefined && <Button onClick={desk.board.show}>{say.board.board}</Button>}
      {compared === undefined ? <SafeFixes /> : <Comparing part={compared} />}
      <span className="space" />
      <Button onClick={desk.out.exportMarkdown}>{say.export}</Button>
      <IconButton
        label={say.showPanel}
        pressed={panelOpen}
        onClick={() => desk.toggle('panelOpen')}
      >
        <PanelRight size={16} />
      </IconButton>
    </header>
  );
}

/** A comparison that takes its time. The page can be written on meanwhile. */
function Comparing({ part }: { part: number }) {
  const desk = useDesk();
  return (
    <div className="comparing-line">
      <BusyLine what={say.comparing} part={part} onCancel={desk.comparer.cancel} />
    </div>
  );
}

function SafeFixes() {
  const desk = useDesk();
  const safe = useShown('places').filter(isSafe).length;
  if (safe === 0) return null;
  return (
    <div className="safe-fixes">
      <span>{say.safeFixes(safe)}</span>
      <Button onClick={() => previewSafe(desk)}>{say.preview}</Button>
      <Button look="soft" onClick={() => desk.run(acceptAllSafe)}>
        {say.acceptAll}
      </Button>
    </div>
  );
}
