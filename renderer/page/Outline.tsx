import { useDesk, useShown } from '../desk-context.ts';
import { say } from '../strings.ts';

export function Outline() {
  const desk = useDesk();
  const headings = useShown('headings');
  return (
    <nav className="outline" aria-label={say.outline} data-pane tabIndex={-1}>
      <div className="bar">
        <h2>{say.outline}</h2>
      </div>
      {headings.length === 0 && <p className="quiet outline-empty">{say.noHeadings}</p>}
      <ol>
        {headings.map(({ level, text, pos }) => (
          <li key={pos} data-level={level}>
            <button type="button" title={text} onClick={() => desk.page?.goTo(pos)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
