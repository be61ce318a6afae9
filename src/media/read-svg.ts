import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { PictureSize } from "./measured-picture.ts";
import { isSafeSvg } from "./safe-svg.ts";

/**
 * The size of a drawing in pixels; undefined when it is not well-formed XML, not safe to ship, or says no size. Drawings
 * are never handed to sharp to be measured: 0.35.5 may end the process over a malformed one, and its answer to a
 * drawing without any size (the box around what is drawn) is none that a browser would give.
 */
export function readSvg(text: string): PictureSize | undefined {
  const root = rootOfSound(text);
  return root !== undefined && isSafeSvg(text) ? sizeOf(root.attributes) : undefined;
}

/** Whether a file is to be read as XML at all; no other picture starts like it. */
export function isMarkup(bytes: Buffer): boolean {
  return /^(?:\u00EF\u00BB\u00BF)?\s*</.test(bytes.toString("latin1", 0, 200));
}

/** The root element of a document that is well-formed to its end (XML 1.0, with namespaces). */
function rootOfSound(text: string): SaxesTagPlain | undefined {
  let root: SaxesTagPlain | undefined;
  let isBroken = false;
  // Plain tags: prefixes are `isSafeSvg`'s question, and it allows but one.
  const parser = new SaxesParser();
  parser.on("error", () => {
    isBroken = true;
  });
  parser.on("opentag", (tag) => {
    root ??= tag;
  });
  parser.write(text).close();
  return isBroken || root?.name !== "svg" ? undefined : root;
}

/** `width` and `height`; where one is missing or relative, the view box gives it in proportion (SVG 2, section 8.2). */
function sizeOf(attributes: Readonly<Record<string, string>>): PictureSize | undefined {
  const [, , boxWidth, boxHeight] = viewBox(attributes["viewBox"]);
  const width = pixels(attributes["width"]);
  const height = pixels(attributes["height"]);
  const ratio = boxWidth === undefined || boxHeight === undefined ? undefined : boxWidth / boxHeight;
  const wide = width ?? (height !== undefined && ratio !== undefined ? height * ratio : boxWidth);
  const high = height ?? (width !== undefined && ratio !== undefined ? width / ratio : boxHeight);
  if (wide === undefined || high === undefined) return undefined;
  return { width: Math.max(1, Math.round(wide)), height: Math.max(1, Math.round(high)) };
}

/** Four numbers, the last two above nought; none at all otherwise. */
function viewBox(text = ""): readonly number[] {
  const numbers = text
    .trim()
    .split(/\s*,\s*|\s+/)
    .map(Number);
  const [, , width = 0, height = 0] = numbers;
  return numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0 ? numbers : [];
}

/** CSS lengths in pixels (CSS Values 4, section 6.2); a font's size is that of browsers. */
const units: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  em: 16,
  rem: 16,
};

/** Undefined for nothing, `auto`, a percentage, and nought. */
function pixels(text = ""): number | undefined {
  const [, number = "", unit = ""] =
    /^\s*\+?([0-9]*\.?[0-9]+(?:e[+-]?[0-9]+)?)([a-z]*)\s*$/i.exec(text) ?? [];
  const length = Number(number) * (units[unit.toLowerCase()] ?? 0);
  return Number.isFinite(length) && length > 0 ? length : undefined;
}
