import { CircleAlert, CircleCheck } from 'lucide-react';
import { memo } from 'react';
import { FAMILIES } from '../../engine/rule.ts';
import { say } from '../strings.ts';
import type { Row } from './rows.ts';

interface RowProps {
  id: string;
  row: Row;
  index: number;
  /** Distance from the top of the rows, in CSS pixels. */
  top: number;
  selected: boolean;
  onOpen(article: number): unknown;
}

/** An article in a line: what it is, what was found in it, and how far the person is. */
export const BoardRow = memo(function BoardRow(props: RowProps) {
  const { id, row, index, top, selected, onOpen } = props;
  const { article, name, title, words, found, total, rate, failed } = row;
  const isKnown = rate >= 0;
  return (
    <tr
      id={id}
      className="board-line board-row"
      data-state={row.state}
      aria-rowindex={index + 2}
      aria-selected={selected}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(article)}
    >
      <td className="board-cell title">
        <span className="board-title">{title}</span>
        {title !== name && <span className="board-file">{name}</span>}
      </td>
      {failed === undefined ? (
        <>
          <td className="board-cell figure">{isKnown && say.number(words)}</td>
          {FAMILIES.map((family) => (
            <td
              key={family}
              className={found[family] > 0 ? 'board-cell figure' : 'board-cell figure none'}
            >
              {isKnown && say.number(found[family])}
            </td>
          ))}
          <td className={total > 0 ? 'board-cell figure rate' : 'board-cell figure none'}>
            {say.board.rate(rate)}
          </td>
        </>
      ) : (
        <td className="board-cell reason" colSpan={7} title={failed}>
          {failed}
        </td>
      )}
      <td className="board-cell state">
        <State row={row} />
      </td>
    </tr>
  );
});

function State({ row: { state, unsaved } }: { row: Row }) {
  const isDone = state === 'done' || state === 'clean';
  return (
    <>
      {isDone && <CircleCheck size={14} aria-hidden="true" />}
      {state === 'failed' && <CircleAlert size={14} aria-hidden="true" />}
      <span>{unsaved ? say.board.unsaved : say.board.state[state]}</span>
    </>
  );
}
