/**
 * Signs that a person doesn't see but that act: controls (a new line, an escape of the terminal) and
 * those that turn the direction of what stands around them.
 */
const ACTING = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A name from outside as it may be shown: each sign that acts is named instead, such as `‹U+202E›` for
 * the one by which `gpj.exe` reads `exe.jpg`.
 */
export const visible = (name: string): string =>
  name.replace(
    ACTING,
    (sign) => `‹U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
