import fc from "fast-check";

/**
 * Text of any code points: lone surrogates, controls, unassigned ones; most from the first blocks, where Latin, Hebrew
 * and Arabic lie. (fast-check's own `unit: "binary"` takes a second to prepare.)
 */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const codePoint = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 0x7ff }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xffff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0x1_0000, max: 0x10_ffff }) },
  );
  return fc.string({ unit: codePoint.map((code) => String.fromCodePoint(code)), maxLength });
}
