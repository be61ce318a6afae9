/** The characters that a TrueType file can draw (OpenType, table `cmap`, formats 4 and 12). */
export function fontCharacters(font: Uint8Array): Set<string> {
  const data = viewOf(font);
  const cmap = tableAt(data, "cmap");
  const subtables = range(data.getUint16(cmap + 2)).map(
    (index) => cmap + data.getUint32(cmap + 8 + 8 * index),
  );
  return new Set(subtables.flatMap((at) => codePoints(data, at)).map((code) => String.fromCodePoint(code)));
}

/** Tags of the layout features of `GSUB` or `GPOS`. */
export function fontFeatures(font: Uint8Array, table: "GSUB" | "GPOS"): Set<string> {
  const data = viewOf(font);
  const start = tableAt(data, table);
  const list = start + data.getUint16(start + 6);
  return new Set(range(data.getUint16(list)).map((index) => tagAt(data, list + 2 + 6 * index)));
}

function codePoints(data: DataView, at: number): number[] {
  const format = data.getUint16(at);
  if (format === 12)
    return range(data.getUint32(at + 12)).flatMap((group) => {
      const place = at + 16 + 12 * group;
      return between(data.getUint32(place), data.getUint32(place + 4));
    });
  if (format !== 4) return [];
  const twice = data.getUint16(at + 6);
  return range(twice / 2).flatMap((segment) => {
    const end = data.getUint16(at + 14 + 2 * segment);
    return end === 0xffff ? [] : between(data.getUint16(at + 16 + twice + 2 * segment), end);
  });
}

function tableAt(data: DataView, tag: string): number {
  const entry = range(data.getUint16(4)).find((index) => tagAt(data, 12 + 16 * index) === tag);
  if (entry === undefined) throw new Error(`no table ${tag}`);
  return data.getUint32(12 + 16 * entry + 8);
}

function tagAt(data: DataView, at: number): string {
  return String.fromCharCode(...range(4).map((index) => data.getUint8(at + index)));
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function between(first: number, last: number): number[] {
  return range(last - first + 1).map((index) => first + index);
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
