// The little of CBOR (RFC 8949) that Pagefind's files are written in: numbers, texts and arrays of known length.

const TEXT = 3;
const ARRAY = 4;

/** The items of an array, each with its bytes as they are. Throws for anything but an array. */
export function itemsOf(array: Uint8Array): Uint8Array[] {
  const head = headOf(array, 0);
  if (head.type !== ARRAY) throw new RangeError(`CBOR: type ${head.type} where an array must be`);
  const items: Uint8Array[] = [];
  let at = head.end;
  while (items.length < head.value) {
    const end = endOf(array, at);
    items.push(array.subarray(at, end));
    at = end;
  }
  return items;
}

export function arrayOf(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([headFor(ARRAY, items.length), ...items]);
}

/** The characters of a text item. Throws for anything else. */
export function textOf(item: Uint8Array): string {
  const { type, value, end } = headOf(item, 0);
  if (type !== TEXT) throw new RangeError(`CBOR: type ${type} where a text must be`);
  return new TextDecoder().decode(item.subarray(end, end + value));
}

export function textItem(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return Buffer.concat([headFor(TEXT, bytes.length), bytes]);
}

type Head = { readonly type: number; readonly value: number; readonly end: number };

/** Three bits of type, five of value; from 24 on the value is in the next 1, 2 or 4 bytes (section 3). */
function headOf(bytes: Uint8Array, at: number): Head {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = view.getUint8(at);
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, value: short, end: at + 1 };
  if (short === 24) return { type, value: view.getUint8(at + 1), end: at + 2 };
  if (short === 25) return { type, value: view.getUint16(at + 1), end: at + 3 };
  if (short === 26) return { type, value: view.getUint32(at + 1), end: at + 5 };
  throw new RangeError(`CBOR: head ${first} is not read here`);
}

function headFor(type: number, value: number): Uint8Array {
  const first = type << 5;
  if (value < 24) return Uint8Array.of(first | value);
  if (value < 1 << 8) return Uint8Array.of(first | 24, value);
  if (value < 1 << 16) return Uint8Array.of(first | 25, value >> 8, value & 255);
  return Uint8Array.of(first | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}

function endOf(bytes: Uint8Array, at: number): number {
  const { type, value, end } = headOf(bytes, at);
  if (type === TEXT) return end + value;
  if (type > ARRAY) throw new RangeError(`CBOR: type ${type} is not read here`);
  let place = end;
  if (type === ARRAY) for (let item = 0; item < value; item++) place = endOf(bytes, place);
  return place;
}
