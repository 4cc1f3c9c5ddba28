import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { BoardShown } from './board/board-shown.ts';
import type { Desk } from './desk.ts';
import type { Snapshot } from './snapshot.ts';

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk around this component.');
  return desk;
}

/** One value of what the window shows; a component is drawn again when that value changes. */
export function useShown<Key extends keyof Snapshot>(key: Key): Snapshot[Key] {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, () => store.get()[key]);
}

/** The same for what the board shows. */
export function useBoard<Key extends keyof BoardShown>(key: Key): BoardShown[Key] {
  const { store } = useDesk().board;
  return useSyncExternalStore(store.subscribe, () => store.get()[key]);
}

/** The names of the articles that come next: those that were opened together, then the folder's. */
export function useUpcoming(): readonly string[] {
  const [waiting, upcoming] = [useShown('waiting'), useBoard('upcoming')];
  return useMemo(() => [...waiting, ...upcoming], [waiting, upcoming]);
}
