/**
 * Class source of the UTF-16 units that a letter outside the Arabic blocks can start with. Rough on purpose: some signs
 * are among them, no letter is missing. `\p{…}` decides afterwards; alone it would take five times as long on Arabic text.
 */
export const OTHER_LETTERS = String.raw`A-Za-z\u00AA\u00B5\u00BA\u00C0-\u05FF\u0700-\u074F\u0780-\u086F\u0900-\u1FFF\u2071-\u218F\u2C00-\uFB4F\uFF21-\uFFDC`;
