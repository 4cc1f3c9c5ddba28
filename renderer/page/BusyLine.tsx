import { Button } from '../Button.tsx';
import { say } from '../strings.ts';

interface BusyLineProps {
  /** What is being done. */
  what: string;
  /** How much of it is done, 0 to 1; undefined where that can't be told. */
  part: number | undefined;
  onCancel(): void;
}

/** Long work under way, and how to let it be. */
export function BusyLine({ what, part, onCancel }: BusyLineProps) {
  return (
    <>
      <span>{what}</span>
      <progress aria-label={what} value={part} />
      <Button onClick={onCancel}>{say.cancel}</Button>
    </>
  );
}
