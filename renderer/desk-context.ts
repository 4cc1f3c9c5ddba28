import { createContext, useContext, useSyncExternalStore } from 'react';
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
