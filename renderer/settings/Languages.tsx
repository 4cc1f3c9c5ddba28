import { languagesByName } from '../language-names.ts';
import { say } from '../strings.ts';
import { type SectionProps, Setting } from './Setting.tsx';

/** What the texts are written in and translated from, where the article itself is not to decide. */
export function Languages({ preferences, change }: SectionProps) {
  return (
    <>
      <Setting title={say.targetLanguage} hint={say.targetLanguageHint}>
        <LanguageField
          label={say.targetLanguage}
          value={preferences.language}
          onChoose={(language) => change({ language })}
        />
      </Setting>
      <Setting title={say.sourceLanguage} hint={say.sourceLanguageHint}>
        <LanguageField
          label={say.sourceLanguage}
          value={preferences.sourceLanguage}
          onChoose={(sourceLanguage) => change({ sourceLanguage })}
        />
      </Setting>
      <p className="quiet">{say.languagesNote}</p>
    </>
  );
}

interface LanguageFieldProps {
  label: string;
  /** A primary tag; null as the article shows. */
  value: string | null;
  onChoose(tag: string | null): void;
}

function LanguageField({ label, value, onChoose }: LanguageFieldProps) {
  return (
    <select
      className="field"
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => onChoose(target.value || null)}
    >
      <option value="">{say.asArticleShows}</option>
      {languagesByName().map(({ tag, name }) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
