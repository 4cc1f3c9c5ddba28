import type { ReactNode } from 'react';
import type { Preferences } from '../../electron/preferences.ts';

/** What a section of the settings shows and changes. */
export interface SectionProps {
  preferences: Preferences;
  change(change: Partial<Preferences>): void;
}

interface SettingProps {
  title: string;
  /** What it is good for. */
  hint?: string;
  children: ReactNode;
}

/** One setting: what it is called, and the means to change it. */
export function Setting({ title, hint, children }: SettingProps) {
  return (
    <div className="setting">
      <div>
        <h3>{title}</h3>
        {hint && <p className="quiet">{hint}</p>}
      </div>
      {children}
    </div>
  );
}
