import { StepMap } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import type { Change } from '../../engine/compare.ts';

/** Frames in which both versions may still move, as blocks that come into view get their real heights. */
const MOST_FRAMES = 20;

/**
 * Keeps two versions side by side: the line at a third of the height is the same in both, whichever
 * of them is scrolled.
 * @param page shows the later version, and leads at the start
 * @returns lets them go
 */
export function scrollTogether(
  page: EditorView,
  original: EditorView,
  changes: () => readonly Change[],
): () => void {
  let leader = page;
  let frame: number | undefined;

  const follow = (framesLeft = MOST_FRAMES) => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    const hasMoved = align(leader, leader === page ? original : page);
    frame = requestAnimationFrame(() => {
      frame = undefined;
      if (hasMoved && framesLeft > 0) follow(framesLeft - 1);
    });
  };
  /** @returns whether the other version had to be scrolled */
  const align = (from: EditorView, to: EditorView): boolean => {
    const [own, other] = [scrollerOf(from), scrollerOf(to)];
    if (!own || !other) return false;
    const box = own.getBoundingClientRect();
    const line = from.posAtCoords({
      left: box.left + box.width / 2,
      top: box.top + box.height / 3,
    });
    if (!line) return false;
    const forth = new StepMap(
      changes().flatMap(({ fromA, toA, fromB, toB }) => [fromA, toA - fromA, toB - fromB]),
    );
    const map = from === original ? forth : forth.invert();
    const before = other.scrollTop;
    other.scrollTop += to.coordsAtPos(map.map(line.pos)).top - from.coordsAtPos(line.pos).top;
    return other.scrollTop !== before;
  };
  const onScroll = (view: EditorView) => () => {
    // What follows is scrolled by us until both rest.
    if (frame !== undefined && view !== leader) return;
    leader = view;
    follow();
  };
  const [onPage, onOriginal] = [onScroll(page), onScroll(original)];
  const [own, other] = [scrollerOf(page), scrollerOf(original)];
  follow();
  own?.addEventListener('scroll', onPage);
  other?.addEventListener('scroll', onOriginal);
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    own?.removeEventListener('scroll', onPage);
    other?.removeEventListener('scroll', onOriginal);
  };
}

const scrollerOf = (view: EditorView) => view.dom.closest('.page');
