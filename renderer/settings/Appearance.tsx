import { Minus, Plus } from 'lucide-react';
import { THEMES, ZOOM } from '../../electron/preferences.ts';
import { Button, IconButton } from '../Button.tsx';
import { Choice } from '../Choice.tsx';
import { zoomed } from '../preferences.ts';
import { say } from '../strings.ts';
import { type SectionProps, Setting } from './Setting.tsx';

export function Appearance({ preferences: { theme, zoom }, change }: SectionProps) {
  return (
    <>
      <Setting title={say.theme}>
        <Choice
          label={say.theme}
          options={THEMES.map((value) => ({ value, name: say.themes[value] }))}
          value={theme}
          onChoose={(theme) => change({ theme })}
        />
      </Setting>
      <Setting title={say.size} hint={say.sizeHint}>
        <fieldset className="stepper" aria-label={say.size}>
          <IconButton
            label={say.smaller}
            disabled={zoom <= ZOOM.least}
            onClick={() => change({ zoom: zoomed(zoom, -1) })}
          >
            <Minus size={16} />
          </IconButton>
          <output>{say.percent(zoom)}</output>
          <IconButton
            label={say.larger}
            disabled={zoom >= ZOOM.most}
            onClick={() => change({ zoom: zoomed(zoom, 1) })}
          >
            <Plus size={16} />
          </IconButton>
          <Button disabled={zoom === 1} onClick={() => change({ zoom: 1 })}>
            {say.actualSize}
          </Button>
        </fieldset>
      </Setting>
    </>
  );
}
