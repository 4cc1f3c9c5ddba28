import { useRef } from 'react';
import { DialogFrame } from './DialogFrame.tsx';
import { say } from './strings.ts';

/** The licences of what Burnish is built with. */
export function Licences({ text }: { text: string }) {
  const list = useRef<HTMLElement>(null);
  return (
    <DialogFrame title={say.licences} wide initialFocus={list}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      <section ref={list} className="licences" aria-label={say.licences} tabIndex={0}>
        {text}
      </section>
    </DialogFrame>
  );
}
