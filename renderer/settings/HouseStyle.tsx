import { DASHES, SPELLING_STYLES } from '../../engine/block.ts';
import { Choice } from '../Choice.tsx';
import { say } from '../strings.ts';
import { type SectionProps, Setting } from './Setting.tsx';

/** How the house writes. */
export function HouseStyle({ preferences, change }: SectionProps) {
  return (
    <>
      <p className="quiet">{say.houseLead}</p>
      <Setting title={say.quotes}>
        <Choice
          label={say.quotes}
          options={(['curly', 'straight'] as const).map((value) => ({
            value,
            name: say.quotesAre[value],
          }))}
          value={preferences.quotes}
          onChoose={(quotes) => change({ quotes })}
        />
      </Setting>
      <Setting title={say.dash}>
        <Choice
          label={say.dash}
          options={DASHES.map((value) => ({ value, name: say.dashes[value] }))}
          value={preferences.dash}
          onChoose={(dash) => change({ dash })}
        />
      </Setting>
      <Setting title={say.spelling} hint={say.spellingHint}>
        <Choice
          label={say.spelling}
          options={SPELLING_STYLES.map((value) => ({ value, name: say.spellingIs[value] }))}
          value={preferences.spelling}
          onChoose={(spelling) => change({ spelling })}
        />
      </Setting>
    </>
  );
}
