import {
  type Configuration,
  ConfigurationError,
  readConfiguration,
} from '../electron/configuration.ts';
import type { OpenedFile } from '../electron/contract.ts';

/** What the burnish.json of a file's folder says; nothing, and why, where that can't be used. */
export function configurationOf(file: OpenedFile | undefined): {
  readonly configuration: Configuration;
  readonly mistakes: readonly string[];
} {
  if (file?.configuration === undefined) return { configuration: {}, mistakes: [] };
  try {
    return { configuration: readConfiguration(file.configuration, 'burnish.json'), mistakes: [] };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { configuration: {}, mistakes: error.message.split('\n') };
  }
}
