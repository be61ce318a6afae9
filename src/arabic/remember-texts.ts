/** In UTF-16 units. Longer texts are made anew, so that the bound on memory is one of bytes as well. */
const longestText = 1000;

/**
 * Remembers what a pure function made of each text, for at most `most` texts at once; when those are full, all are
 * forgotten. The same names and lines are asked for again and again, on thousands of pages: this costs a look-up, and
 * memory does not grow with the archive.
 */
export function rememberTexts<Made extends string | object>(
  most: number,
  make: (text: string) => Made,
): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (text.length > longestText) return made;
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
