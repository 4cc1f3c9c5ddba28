import {
  type Configuration,
  ConfigurationError,
  readConfiguration,
} from '../electron/configuration.ts';

/**
 * What the burnish.json of an article's folder says; nothing, and why, where that can't be used.
 * @param text undefined where there is none
 */
export function configurationOf(text: string | undefined): {
  readonly configuration: Configuration;
  readonly mistakes: readonly string[];
} {
  if (text === undefined) return { configuration: {}, mistakes: [] };
  try {
    return { configuration: readConfiguration(text, 'burnish.json'), mistakes: [] };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { configuration: {}, mistakes: error.message.split('\n') };
  }
}
