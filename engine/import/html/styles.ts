import type { Element } from 'hast';

/** The declarations in an element's style attribute: properties and values in lower case. */
export function stylesOf({ properties }: Element): ReadonlyMap<string, string> {
  const { style } = properties;
  if (typeof style !== 'string' || style === '') return NONE;
  const styles = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    styles.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return styles;
}

const NONE: ReadonlyMap<string, string> = new Map();
