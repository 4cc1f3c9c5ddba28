import { DialogFrame } from './DialogFrame.tsx';
import { say } from './strings.ts';

/** The licences of what Burnish is built with. */
export function Licences({ text }: { text: string }) {
  return (
    <DialogFrame title={say.licences} wide>
      <p className="licences">{text}</p>
    </DialogFrame>
  );
}
