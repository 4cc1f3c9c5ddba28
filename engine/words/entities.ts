/**
 * Named character references that turn up in articles: the punctuation, currency and Latin-1 part
 * of the HTML standard's list (https://html.spec.whatwg.org/multipage/named-characters.html, CC BY 4.0).
 */
const LIST =
  'nbsp:\u00A0 ensp:\u2002 emsp:\u2003 thinsp:\u2009 amp:& lt:< gt:> quot:" apos:\' lsquo:‘ rsquo:’ sbquo:‚ ' +
  'ldquo:“ rdquo:” bdquo:„ laquo:« raquo:» lsaquo:‹ rsaquo:› ndash:– mdash:— hellip:… bull:• ' +
  'middot:· minus:− times:× divide:÷ plusmn:± frac12:½ frac14:¼ frac34:¾ deg:° prime:′ Prime:″ ' +
  'micro:µ permil:‰ cent:¢ pound:£ yen:¥ euro:€ copy:© reg:® trade:™ sect:§ para:¶ iexcl:¡ ' +
  'iquest:¿ ordf:ª ordm:º sup1:¹ sup2:² sup3:³ larr:← uarr:↑ rarr:→ darr:↓ hearts:♥ ' +
  'Agrave:À Aacute:Á Acirc:Â Atilde:Ã Auml:Ä Aring:Å AElig:Æ Ccedil:Ç Egrave:È Eacute:É ' +
  'Ecirc:Ê Euml:Ë Igrave:Ì Iacute:Í Icirc:Î Iuml:Ï Ntilde:Ñ Ograve:Ò Oacute:Ó Ocirc:Ô Otilde:Õ ' +
  'Ouml:Ö Oslash:Ø Ugrave:Ù Uacute:Ú Ucirc:Û Uuml:Ü Yacute:Ý szlig:ß agrave:à aacute:á acirc:â ' +
  'atilde:ã auml:ä aring:å aelig:æ ccedil:ç egrave:è eacute:é ecirc:ê euml:ë igrave:ì iacute:í ' +
  'icirc:î iuml:ï ntilde:ñ ograve:ò oacute:ó ocirc:ô otilde:õ ouml:ö oslash:ø ugrave:ù uacute:ú ' +
  'ucirc:û uuml:ü yacute:ý yuml:ÿ OElig:Œ oelig:œ Scaron:Š scaron:š zwnj:\u200C zwj:\u200D shy:\u00AD';

/** The character that each name stands for. */
export const NAMED_ENTITIES: Readonly<Record<string, string>> = Object.fromEntries(
  LIST.split(/ (?=\w+:)/).map((entry) => {
    const colon = entry.indexOf(':');
    return [entry.slice(0, colon), entry.slice(colon + 1)];
  }),
);
