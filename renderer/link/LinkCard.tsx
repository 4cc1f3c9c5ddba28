import { Popover } from '@base-ui/react/popover';
import type { EditorView } from 'prosemirror-view';
import { type FormEvent, type RefObject, useRef, useState } from 'react';
import { Button } from '../Button.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { Keys } from '../Keys.tsx';
import { say } from '../strings.ts';
import { addressOf, isOutside } from './address.ts';
import { applyLink, closeLink, removeLink } from './commands.ts';
import type { LinkPlace } from './link-plugin.ts';

/** The address of a link, beside its words. */
export function LinkCard() {
  const desk = useDesk();
  const place = useShown('link');
  const field = useRef<HTMLInputElement>(null);
  const view = desk.page?.view;
  return (
    <Popover.Root
      open={place !== undefined}
      onOpenChange={(open) => {
        if (!open) desk.run(closeLink);
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={() =>
            view && place ? { getBoundingClientRect: () => rectOf(view, place) } : null
          }
          side="bottom"
          align="start"
          sideOffset={6}
        >
          <Popover.Popup
            className="popover link-card"
            aria-label={say.link}
            initialFocus={field}
            finalFocus={() => view?.dom ?? null}
          >
            {place && <Address place={place} field={field} />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function rectOf(view: EditorView, { from, to }: LinkPlace): DOMRect {
  const [start, end] = [view.coordsAtPos(from, 1), view.coordsAtPos(to, -1)];
  const right = end.top < start.bottom ? end.right : start.right;
  return new DOMRect(start.left, start.top, right - start.left, start.bottom - start.top);
}

function Address({
  place,
  field,
}: {
  place: LinkPlace;
  field: RefObject<HTMLInputElement | null>;
}) {
  const desk = useDesk();
  const [text, setText] = useState<string>(place.mark?.attrs.href ?? '');
  const [fault, setFault] = useState<string>();

  const apply = (event: FormEvent) => {
    event.preventDefault();
    const address = addressOf(text);
    if ('fault' in address) setFault(address.fault);
    else desk.run(applyLink(address.href));
  };
  const open = () => {
    const address = addressOf(text);
    if ('fault' in address) setFault(address.fault);
    else if (!isOutside(address.href)) setFault(say.notOutside);
    else void desk.openLink(address.href);
  };

  return (
    <form onSubmit={apply}>
      <label htmlFor="link-address">{say.address}</label>
      <input
        ref={field}
        id="link-address"
        className="field"
        // biome-ignore lint/a11y/noAutofocus: the person asked to write here, with the next key
        autoFocus
        type="text"
        value={text}
        spellCheck={false}
        placeholder="https://"
        aria-invalid={fault !== undefined}
        aria-describedby="link-fault"
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          setText(target.value);
          setFault(undefined);
        }}
      />
      <p id="link-fault" className="fault" role="alert">
        {fault}
      </p>
      <div className="link-actions">
        <button type="submit" className="button primary">
          {say.apply} <Keys of="Enter" />
        </button>
        {place.mark && <Button onClick={() => desk.run(removeLink)}>{say.remove}</Button>}
        <span className="space" />
        {place.mark && <Button onClick={open}>{say.openLink}</Button>}
      </div>
    </form>
  );
}
