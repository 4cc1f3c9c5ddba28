import { useEffect, useRef } from 'react';
import { useBoard, useShown } from './desk-context.ts';
import type { PageView } from './page-view.ts';

/**
 * Gives the focus to the page where what had it is gone: with a pane that was put away, or with the
 * article before. At the start nothing has it.
 */
export function useKeptFocus(): void {
  const page = useShown('page');
  const panelOpen = useShown('panelOpen');
  const outlineOpen = useShown('outlineOpen');
  const board = useBoard('open');
  const last = useRef<PageView>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pane takes the focus with it when it goes
  useEffect(() => {
    const isFirst = last.current === undefined;
    last.current = page;
    if (!isFirst && !board && document.activeElement === document.body) page?.view.focus();
  }, [page, panelOpen, outlineOpen, board]);
}
