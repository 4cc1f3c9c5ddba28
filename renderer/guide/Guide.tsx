import { DOMSerializer, Fragment, type Node } from 'prosemirror-model';
import { type MouseEvent, useMemo, useRef, useState } from 'react';
import { schema } from '../../engine/schema.ts';
import { DialogFrame } from '../DialogFrame.tsx';
import { say } from '../strings.ts';
import { hasWords } from '../word-search.ts';
import { type Section, sectionsOf } from './sections.ts';

const serializer = DOMSerializer.fromSchema(schema);

/** The guide for editors, to be read here. A search leaves the sections that have its words. */
export function Guide({ doc }: { doc: Node }) {
  const [query, setQuery] = useState('');
  const text = useRef<HTMLElement>(null);
  const sections = useMemo(() => sectionsOf(doc), [doc]);
  const found = sections.filter((section) => hasWords(section.text, query));
  const isWhole = query.trim() === '';

  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    const id = link.getAttribute('href')?.slice(1);
    text.current?.querySelector(`[id="${id}"]`)?.scrollIntoView();
  };

  return (
    <DialogFrame title={say.guide} wide initialFocus={text}>
      <div className="guide-search">
        <input
          type="search"
          className="field"
          placeholder={say.searchGuide}
          aria-label={say.searchGuide}
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            text.current?.scrollTo(0, 0);
          }}
        />
        <output className="quiet">{!isWhole && say.sections(found.length)}</output>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links in it are pressed with Enter */}
      <section ref={text} className="guide" aria-label={say.guide} tabIndex={0} onClick={onClick}>
        {found.map((section) => (
          <Part key={section.id} section={section} />
        ))}
      </section>
    </DialogFrame>
  );
}

function Part({ section: { id, blocks } }: { section: Section }) {
  return <div id={id} className="article" ref={(part) => part?.replaceChildren(drawn(blocks))} />;
}

/** Blocks as the page draws them, but with links that lead to the guide's own sections. */
function drawn(blocks: readonly Node[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(serializer.serializeFragment(Fragment.from(blocks)));
  for (const link of fragment.querySelectorAll<HTMLAnchorElement>('a[data-href^="#"]')) {
    link.href = link.dataset.href!;
    link.removeAttribute('title');
  }
  return fragment;
}
