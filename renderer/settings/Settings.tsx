import { Tabs } from '@base-ui/react/tabs';
import { type ReactNode, useRef } from 'react';
import { DialogFrame } from '../DialogFrame.tsx';
import { useDesk, useShown } from '../desk-context.ts';
import { SETTINGS_SECTIONS, type SettingsSection } from '../snapshot.ts';
import { say } from '../strings.ts';
import { Appearance } from './Appearance.tsx';
import { HouseStyle } from './HouseStyle.tsx';
import { KeepList } from './KeepList.tsx';
import { Languages } from './Languages.tsx';
import { Rules } from './Rules.tsx';

interface SettingsProps {
  section?: SettingsSection;
  search?: string;
}

/** What a person sets once for all articles. Each change holds at once. */
export function Settings({ section = 'rules', search = '' }: SettingsProps) {
  const desk = useDesk();
  const preferences = useShown('preferences');
  const first = useRef<HTMLButtonElement>(null);
  if (!preferences) return null;
  const change = desk.steering.prefer;
  const panels: Readonly<Record<SettingsSection, ReactNode>> = {
    rules: <Rules search={search} />,
    languages: <Languages preferences={preferences} change={change} />,
    style: <HouseStyle preferences={preferences} change={change} />,
    keep: <KeepList keep={preferences.keep} change={(keep) => change({ keep })} />,
    appearance: <Appearance preferences={preferences} change={change} />,
  };
  return (
    <DialogFrame title={say.settings} wide initialFocus={first}>
      <Tabs.Root className="settings" defaultValue={section} orientation="vertical">
        <Tabs.List className="settings-list" aria-label={say.settings} activateOnFocus>
          {SETTINGS_SECTIONS.map((name) => (
            <Tabs.Tab
              key={name}
              value={name}
              className="settings-tab"
              ref={name === section ? first : undefined}
            >
              {say.settingsSection[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {SETTINGS_SECTIONS.map((name) => (
          <Tabs.Panel key={name} value={name} className="settings-panel">
            {panels[name]}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </DialogFrame>
  );
}
