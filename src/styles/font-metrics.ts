/** The vertical measures of a typeface as parts of its size: 1 is the height of the em square. */
export type FontMetrics = { readonly ascent: number; readonly descent: number; readonly lineGap: number };

/**
 * Reads a TrueType or OpenType file's own line measures (tables `head` and `hhea`, OpenType specification 1.9.1), with
 * which browsers place its lines. `descent` is positive.
 */
export function fontMetrics(font: Uint8Array): FontMetrics {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const unitsPerEm = data.getUint16(tableOffset(data, "head") + 18);
  const hhea = tableOffset(data, "hhea");
  return {
    ascent: data.getInt16(hhea + 4) / unitsPerEm,
    descent: -data.getInt16(hhea + 6) / unitsPerEm,
    lineGap: data.getInt16(hhea + 8) / unitsPerEm,
  };
}

/** The table directory: 12 bytes, then 16 a table: tag, checksum, offset, length. */
function tableOffset(data: DataView, tag: string): number {
  const count = data.getUint16(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (tagAt(data, at) === tag) return data.getUint32(at + 8);
  }
  throw new Error(`the font file has no table ${tag}`);
}

function tagAt(data: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => data.getUint8(at + index)));
}
