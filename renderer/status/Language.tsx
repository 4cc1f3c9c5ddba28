import { Menu } from '@base-ui/react/menu';
import { ChevronRight } from 'lucide-react';
import { useDesk, useShown } from '../desk-context.ts';
import { languagesByName } from '../language-names.ts';
import { say } from '../strings.ts';

/** What this article is written in and was translated from. Another choice checks it anew. */
export function Language() {
  const desk = useDesk();
  const { now, chosen, usual, set } = useShown('languages');
  return (
    <Menu.Root>
      <Menu.Trigger className="status-button" title={say.languageOfArticle}>
        {say.languages(now.lang, now.sourceLang)}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="top" align="start" sideOffset={8}>
          <Menu.Popup className="popover menu">
            <Tongue
              title={say.writtenIn}
              shown={say.language(now.lang)}
              usual={say.usualLanguage(usual.lang, set.lang)}
              chosen={chosen.lang ?? USUAL}
              onChoose={(tag) => desk.steering.choose({ lang: tag === USUAL ? undefined : tag })}
            />
            <Tongue
              title={say.translatedFrom}
              shown={now.sourceLang ? say.language(now.sourceLang) : say.unknownLanguage}
              usual={say.usualLanguage(usual.sourceLang, set.sourceLang)}
              chosen={chosen.sourceLang === null ? UNKNOWN : (chosen.sourceLang ?? USUAL)}
              unknown={usual.sourceLang !== undefined}
              onChoose={(tag) => desk.steering.choose({ sourceLang: sourceOf(tag) })}
            />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** What is chosen where it is no language's tag. */
const USUAL = 'usual';
const UNKNOWN = 'unknown';

function sourceOf(chosen: string): string | null | undefined {
  if (chosen === UNKNOWN) return null;
  return chosen === USUAL ? undefined : chosen;
}

interface TongueProps {
  title: string;
  shown: string;
  /** What holds where nothing is chosen. */
  usual: string;
  chosen: string;
  /** Whether it may be said that none is known. */
  unknown?: boolean;
  onChoose(chosen: string): void;
}

/** A menu of all languages, within the menu. */
function Tongue({ title, shown, usual, chosen, unknown = false, onChoose }: TongueProps) {
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className="menu-item">
        <span>{title}</span>
        <span className="quiet menu-more">
          {shown} <ChevronRight size={16} aria-hidden="true" />
        </span>
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner side="inline-end" align="end" sideOffset={4}>
          <Menu.Popup className="popover menu">
            <Menu.RadioGroup value={chosen} onValueChange={onChoose}>
              <Item value={USUAL}>{usual}</Item>
              {unknown && <Item value={UNKNOWN}>{say.unknownLanguage}</Item>}
              <Menu.Separator className="menu-line" />
              {languagesByName().map(({ tag, name }) => (
                <Item key={tag} value={tag}>
                  {name}
                </Item>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
}

function Item({ value, children }: { value: string; children: string }) {
  return (
    <Menu.RadioItem value={value} className="menu-item" closeOnClick>
      {children}
    </Menu.RadioItem>
  );
}
