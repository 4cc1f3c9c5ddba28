import { ensurePrograms } from '../programs.ts';

/** Runs before the suite. */
export const setup = () =>
  ensurePrograms('interop', { soffice: 'libreoffice-writer-nogui', pandoc: 'pandoc' });
