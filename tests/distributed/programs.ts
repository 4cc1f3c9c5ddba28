import { ensurePrograms } from '../programs.ts';
import { SSHD } from './machine.ts';

/** Runs before the suite. */
export const setup = () =>
  ensurePrograms('distributed', {
    [SSHD]: 'openssh-server',
    'ssh-keygen': 'openssh-client',
    parallel: 'parallel',
  });
