import { useDesk, useShown } from '../desk-context.ts';
import { say } from '../strings.ts';
import { BusyLine } from './BusyLine.tsx';
import { Welcome } from './Welcome.tsx';

/** Gives the editor, or what stands for it, its place on the screen. */
export function Page() {
  const page = useShown('page');
  const opening = useShown('opening');
  if (opening !== undefined && !page) return <Opening name={opening} />;
  if (!page) return <Welcome />;
  return (
    <>
      {opening !== undefined && (
        <div className="bar opening-bar">
          <OpeningLine name={opening} />
        </div>
      )}
      <div className="page" aria-busy={opening !== undefined}>
        <Sheet key={page.id} />
      </div>
    </>
  );
}

function Sheet() {
  const { page } = useDesk();
  return (
    <div
      className="sheet"
      ref={(sheet) => {
        // To put it there again would take the focus from it.
        if (sheet && page && page.view.dom.parentNode !== sheet) sheet.append(page.view.dom);
      }}
    />
  );
}

/** Lines of an article that is not there yet. */
function Opening({ name }: { name: string }) {
  return (
    <div className="page">
      <div className="sheet opening" role="status">
        <div className="opening-name">
          <OpeningLine name={name} />
        </div>
        <div className="bone title" />
        <div className="bone" />
        <div className="bone" />
        <div className="bone short" />
      </div>
    </div>
  );
}

/** What is being opened, and how to let it be. */
function OpeningLine({ name }: { name: string }) {
  const desk = useDesk();
  const read = useShown('read');
  // What is read to its end still has to be made a document, and nobody knows how long that takes.
  const part = read === 1 ? undefined : read;
  return <BusyLine what={say.opening(name)} part={part} onCancel={desk.in.cancel} />;
}
