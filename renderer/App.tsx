import { Board } from './board/Board.tsx';
import { Dialogs } from './Dialogs.tsx';
import { useBoard, useShown } from './desk-context.ts';
import { ChangedBar } from './disk/ChangedBar.tsx';
import { FindBar } from './find/FindBar.tsx';
import { CompareBar } from './history/CompareBar.tsx';
import { Original } from './history/Original.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { LinkCard } from './link/LinkCard.tsx';
import { Header } from './page/Header.tsx';
import { Hint } from './page/Hint.tsx';
import { Outline } from './page/Outline.tsx';
import { Page } from './page/Page.tsx';
import { Problem } from './page/Problem.tsx';
import { Panel } from './panel/Panel.tsx';
import { Announcer } from './status/Announcer.tsx';
import { StatusBar } from './status/StatusBar.tsx';
import { say } from './strings.ts';

export function App() {
  const page = useShown('page');
  const outlineOpen = useShown('outlineOpen');
  const panelOpen = useShown('panelOpen');
  const comparing = useShown('comparing');
  const dropping = useShown('dropping');
  const board = useBoard('open');
  useKeptFocus();
  return (
    <div className="app">
      {board && <Board />}
      <div className="columns" hidden={board}>
        {page && outlineOpen && !comparing && <Outline />}
        <main className="middle">
          {page && (comparing ? <CompareBar /> : <Header />)}
          {!board && <Problem />}
          {page && <ChangedBar />}
          {page && <FindBar key={page.id} />}
          <div className="sides">
            {comparing === 'side' && <Original />}
            <Page />
          </div>
          {page && <Hint />}
        </main>
        {page && panelOpen && !comparing && <Panel />}
      </div>
      {page && !board && <StatusBar />}
      {!board && <LinkCard />}
      {!board && <Announcer />}
      <Dialogs />
      {dropping && <div className="drop-veil">{say.drop}</div>}
    </div>
  );
}
