import { DialogFrame } from '../DialogFrame.tsx';
import { say } from '../strings.ts';
import { Dismissed } from './Dismissed.tsx';

/** The dismissed findings of this article, each with a way back. */
export function DismissedDialog() {
  return (
    <DialogFrame title={say.dismissed}>
      <Dismissed />
    </DialogFrame>
  );
}
