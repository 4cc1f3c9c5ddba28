import { StepMap } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import type { Change } from '../../engine/compare.ts';

/**
 * Keeps two versions side by side: the line at a third of the height is the same in both, whichever
 * of them is scrolled.
 * @param page shows the later version
 * @returns lets them go
 */
export function scrollTogether(
  page: EditorView,
  original: EditorView,
  changes: () => readonly Change[],
): () => void {
  /** A scroll that was ours is heard once and not followed. */
  let followed: EditorView | undefined;
  const follow = (from: EditorView, to: EditorView) => {
    if (followed === from) {
      followed = undefined;
      return;
    }
    const [own, other] = [scrollerOf(from), scrollerOf(to)];
    if (!own || !other) return;
    const box = own.getBoundingClientRect();
    const line = from.posAtCoords({
      left: box.left + box.width / 2,
      top: box.top + box.height / 3,
    });
    if (!line) return;
    const forth = new StepMap(
      changes().flatMap(({ fromA, toA, fromB, toB }) => [fromA, toA - fromA, toB - fromB]),
    );
    const map = from === original ? forth : forth.invert();
    const before = other.scrollTop;
    other.scrollTop += to.coordsAtPos(map.map(line.pos)).top - from.coordsAtPos(line.pos).top;
    if (other.scrollTop !== before) followed = to;
  };
  const [own, other] = [scrollerOf(page), scrollerOf(original)];
  const onPage = () => follow(page, original);
  const onOriginal = () => follow(original, page);
  onPage();
  own?.addEventListener('scroll', onPage);
  other?.addEventListener('scroll', onOriginal);
  return () => {
    own?.removeEventListener('scroll', onPage);
    other?.removeEventListener('scroll', onOriginal);
  };
}

const scrollerOf = (view: EditorView) => view.dom.closest('.page');
