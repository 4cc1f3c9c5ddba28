import { ArrowLeft, RotateCw } from 'lucide-react';
import { Button, IconButton } from '../Button.tsx';
import { useBoard, useDesk, useShown } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { Problem } from '../page/Problem.tsx';
import { say } from '../strings.ts';
import { BoardGrid } from './BoardGrid.tsx';
import { BoardStatus } from './BoardStatus.tsx';
import { acceptInFolder } from './commands.ts';
import { Filters } from './Filters.tsx';
import { RunNotice } from './RunNotice.tsx';
import { ALL } from './rows.ts';

/** A folder of articles in place of the page. */
export function Board() {
  const { text, count } = useBoard('said');
  const rows = useBoard('rows');
  return (
    <>
      <main className="board">
        <BoardHeader />
        <Problem />
        <RunNotice />
        {rows.length > 0 && <Filters />}
        <Body />
      </main>
      {rows.length > 0 && <BoardStatus />}
      <div className="unseen" role="status">
        <span key={count}>{text}</span>
      </div>
    </>
  );
}

function BoardHeader() {
  const desk = useDesk();
  const folder = useBoard('folder');
  const name = useShown('name');
  const page = useShown('page');
  const rows = useBoard('rows');
  return (
    <header className="bar header">
      {page && (
        <IconButton label={say.board.toArticle(name)} onClick={desk.board.leave}>
          <ArrowLeft size={16} />
        </IconButton>
      )}
      <h1 className="board-name">{folder}</h1>
      <Progress />
      <span className="space" />
      {rows.length > 0 && (
        <Button onClick={() => acceptInFolder(desk)}>{say.board.acceptKind}</Button>
      )}
      <IconButton label={say.board.checkAgain} onClick={desk.board.again}>
        <RotateCw size={16} />
      </IconButton>
    </header>
  );
}

/** How far the check is, and how to stop it. */
function Progress() {
  const { surveyor } = useDesk().board;
  const waiting = useBoard('waiting');
  const held = useBoard('held');
  const left = useBoard('left');
  const all = useBoard('rows').length;
  if (waiting === 0) return <Standing />;
  const done = all - waiting;
  return (
    <div className="board-progress">
      <progress value={done} max={all} aria-label={say.board.checking(done, all)} />
      <span>
        {held ? say.board.stopped(done, all) : say.board.checking(done, all)}
        {!held && left !== undefined && `, ${say.board.left(left)}`}
      </span>
      <Button onClick={() => surveyor.hold(!held)}>{held ? say.board.goOn : say.board.stop}</Button>
    </div>
  );
}

/** Says so where no article needs a person any more. */
function Standing() {
  const rows = useBoard('rows');
  const { groups } = useBoard('totals');
  if (rows.length === 0 || groups.todo + groups.review > 0) return null;
  const isClean = rows.every(({ state }) => state === 'clean');
  return <p className="board-progress">{isClean ? say.board.allClean : say.board.allDone}</p>;
}

/** The table, or why there is none. */
function Body() {
  const desk = useDesk();
  const rows = useBoard('rows');
  const shown = useBoard('shown');
  if (rows.length === 0)
    return (
      <div className="board-empty">
        <h2>{say.board.noArticles}</h2>
        <p className="quiet">{say.board.noArticlesLead}</p>
        <Button onClick={desk.board.openDialog}>
          {say.board.openFolder} <Keys of="Shift F9" />
        </Button>
      </div>
    );
  if (shown.length === 0)
    return (
      <div className="board-empty">
        <h2>{say.board.noMatch}</h2>
        <Button onClick={() => desk.board.filterBy(ALL)}>{say.board.showAll}</Button>
      </div>
    );
  return <BoardGrid />;
}
