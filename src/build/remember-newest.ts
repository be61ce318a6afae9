/**
 * Remembers what `make` gave for a key, for the `most` keys asked last: what many pages show is made once, and memory
 * does not grow with the archive.
 */
export function rememberNewest<Input, Output>(
  most: number,
  keyOf: (input: Input) => string,
  make: (input: Input) => Output,
): (input: Input) => Output {
  const known = new Map<string, { readonly output: Output }>();
  return (input) => {
    const key = keyOf(input);
    const entry = known.get(key) ?? { output: make(input) };
    // A Map keeps the order in which keys were set: the first is the one that nobody asked for in the longest time.
    known.delete(key);
    known.set(key, entry);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return entry.output;
  };
}
