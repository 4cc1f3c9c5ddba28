import { EditorState } from 'prosemirror-state';
import { DecorationSet, EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import { useShown } from '../desk-context.ts';
import { say } from '../strings.ts';
import { type Comparison, comparisonOf } from './compare-plugin.ts';
import { removedMarks } from './drawing.ts';
import { scrollTogether } from './scrolling.ts';

/** What the article is compared with, for reading, beside it. */
export function Original() {
  const page = useShown('page');
  const name = useShown('comparedWith') === 'disk' ? say.theirs : say.original;
  const together = useShown('scrollTogether');
  const sheet = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  // Each of these comes with another drawing.
  const count = useShown('changes');
  const at = useShown('change');

  useEffect(() => {
    if (!page || !sheet.current) return;
    const { original } = comparisonOf(page.view.state);
    const own = new EditorView(sheet.current, {
      state: EditorState.create({ doc: original }),
      editable: () => false,
      decorations: () => drawnOn(comparisonOf(page.view.state)),
      attributes: {
        class: 'article comparing',
        role: 'textbox',
        'aria-label': name,
        'aria-multiline': 'true',
        'aria-readonly': 'true',
        tabindex: '0',
        'data-pane': '',
      },
    });
    view.current = own;
    return () => own.destroy();
  }, [page, name]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn follows these
  useEffect(() => {
    view.current?.updateState(view.current.state);
  }, [page, count, at]);

  useEffect(() => {
    const own = view.current;
    if (page && own && together)
      return scrollTogether(page.view, own, () => comparisonOf(page.view.state).changes);
    return undefined;
  }, [page, together]);

  return (
    <div className="page" data-name={name}>
      <div className="sheet" ref={sheet} />
    </div>
  );
}

/** The last drawing, which is asked for once when the view is made and once when it is shown. */
let last: { readonly of: Comparison; readonly drawn: DecorationSet } | undefined;

function drawnOn(comparison: Comparison): DecorationSet {
  const { original, changes, at } = comparison;
  if (last?.of !== comparison) {
    const marks = changes.flatMap(({ fromA, toA }, index) =>
      removedMarks(original, fromA, toA, { index, isCurrent: index === at }),
    );
    last = { of: comparison, drawn: DecorationSet.create(original, marks) };
  }
  return last.drawn;
}
