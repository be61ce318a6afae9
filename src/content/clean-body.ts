/** Controls that no HTML or XML document may hold (HTML, section 13.2.3.5; XML 1.0, section 2.2), seen by no reader. */
const unprintable = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/u;
const allUnprintable = new RegExp(unprintable.source, "gu");

/** The first control character of a body and where it stands, counted from the body's own start. */
export type ControlInBody = { readonly character: string; readonly offset: number };

export function controlInBody(body: string): ControlInBody | undefined {
  const found = unprintable.exec(body);
  return found === null ? undefined : { character: found[0], offset: found.index };
}

/** The body without them. Those that were white space (vertical tab, form feed, next line) part words and become one. */
export function cleanBody(body: string): string {
  if (!unprintable.test(body)) return body;
  return body.replace(allUnprintable, (character) => (/[\v\f\u0085]/.test(character) ? " " : ""));
}
