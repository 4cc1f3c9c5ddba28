import { useEffect, useState } from 'react';
import type { ListedCopy } from '../../electron/contract.ts';
import { useDesk } from '../desk-context.ts';
import { say } from '../strings.ts';
import type { CopyPreview } from './preview.ts';
import type { DiskState } from './recovery.ts';

/** How a copy reads, beside the file on the disk. */
export function CopyDetails({ copy: { id, name, suspect } }: { copy: ListedCopy }) {
  const { recovery } = useDesk();
  const [preview, setPreview] = useState<CopyPreview & { onDisk: DiskState }>();
  const [fault, setFault] = useState<string>();

  useEffect(() => {
    // What stopped the app is not looked into unasked.
    if (suspect) return;
    recovery.preview(id).then(setPreview, (error: Error) => setFault(error.message));
  }, [recovery, id, suspect]);

  const isReading = !suspect && !preview && !fault;
  return (
    <section className="copy-details" aria-label={say.recoveryCopyOf(name)} aria-busy={isReading}>
      {suspect && <p className="copy-note">{say.copySuspect}</p>}
      {fault && (
        <p className="copy-note" role="alert">
          {fault}
        </p>
      )}
      {preview && (
        <>
          <p className="copy-note">{say.againstDisk(preview.onDisk, preview.changes)}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
          <div className="copy-text" tabIndex={0}>
            <Text {...preview} />
          </div>
        </>
      )}
      {isReading && <p className="quiet copy-note">{say.reading}</p>}
    </section>
  );
}

function Text({ pieces, more }: CopyPreview) {
  let at = 0;
  return (
    <>
      {pieces.map(({ kind, text }) => {
        at += text.length;
        const key = `${at}${kind}`;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        return <span key={key}>{text}</span>;
      })}
      {more && ' …'}
    </>
  );
}
