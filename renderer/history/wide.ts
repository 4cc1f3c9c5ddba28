import { useSyncExternalStore } from 'react';

/** Room for two columns of text. */
const wide = globalThis.matchMedia('(min-width: 880px)');

const subscribe = (listener: () => void) => {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
};

/** Whether the window has room for the original beside the article. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
