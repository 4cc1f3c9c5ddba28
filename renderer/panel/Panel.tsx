import { Tabs } from '@base-ui/react/tabs';
import { type FC, useEffect, useRef } from 'react';
import { Decisions } from '../decisions/Decisions.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { Overview } from '../overview/Overview.tsx';
import { TABS, type Tab } from '../snapshot.ts';
import { say } from '../strings.ts';
import { Findings } from './Findings.tsx';

const SHOWN: Readonly<Record<Tab, FC>> = {
  findings: Findings,
  decisions: Decisions,
  overview: Overview,
};

/** The tab that is left may still be there, and can't have the focus. */
const PANE = '[role="tabpanel"]:not([inert]) [data-pane]';

/** What is beside the page, a tab each. */
export function Panel() {
  const desk = useDesk();
  const tab = useShown('tab');
  const calls = useShown('tabCalls');
  const panel = useRef<HTMLElement>(null);

  // A tab that was asked for by a command has the keyboard, not only the eye.
  useEffect(() => {
    if (calls > 0) panel.current?.querySelector<HTMLElement>(PANE)?.focus();
  }, [calls]);

  return (
    <aside ref={panel} className="panel" aria-label={say.panel}>
      <Tabs.Root
        className="tabs"
        value={tab}
        onValueChange={(value) => desk.store.set({ tab: value })}
      >
        <Tabs.List className="tab-list" aria-label={say.panel} activateOnFocus>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name} className="tab">
              {say.tab[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((name) => {
          const Shown = SHOWN[name];
          return (
            <Tabs.Panel key={name} value={name} className="tab-panel" tabIndex={-1}>
              <Shown />
            </Tabs.Panel>
          );
        })}
      </Tabs.Root>
    </aside>
  );
}
