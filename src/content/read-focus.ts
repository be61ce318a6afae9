import { withDigits } from "../arabic/digits.ts";
import { foldForComparison } from "../arabic/fold.ts";
import type { FocalPoint } from "../model/article.ts";
import { type Reading, refusal } from "./refuse.ts";

/**
 * The point of a picture that must stay in sight: `30% 20%`, measured from its left edge and from above whatever the page's
 * direction, or one or two of the words for its sides (`top left`, «أعلى اليمين»); what is not said is the middle.
 */
export function readFocus(text: string): Reading<FocalPoint> {
  const point = percents(text) ?? sides(text);
  return point === undefined ? refusal("focus-form", { value: text }) : { value: point };
}

function percents(text: string): FocalPoint | undefined {
  const [, x, y] = /^([0-9]{1,3})[%٪]?[\s,،]+([0-9]{1,3})[%٪]?$/.exec(withDigits(text, "latn")) ?? [];
  const point = { x: Number(x), y: Number(y) };
  return x !== undefined && point.x <= 100 && point.y <= 100 ? point : undefined;
}

type Side = { readonly axis: "x" | "y"; readonly at: number };

const words: Readonly<Record<string, Side>> = named([
  [{ axis: "y", at: 0 }, "top", "أعلى", "الأعلى", "فوق"],
  [{ axis: "y", at: 100 }, "bottom", "أسفل", "الأسفل", "تحت"],
  [{ axis: "x", at: 0 }, "left", "يسار", "اليسار"],
  [{ axis: "x", at: 100 }, "right", "يمين", "اليمين"],
]);

const middle = new Set(["center", "centre", "middle", "وسط", "الوسط", "المنتصف"].map(foldForComparison));

/** Two words of one axis say nothing that could be meant. */
function sides(text: string): FocalPoint | undefined {
  const typed = text.split(/[\s,،-]+/).map(foldForComparison);
  if (typed.length > 2) return undefined;
  const said = typed.filter((word) => !middle.has(word));
  const found = said.flatMap((word) => (Object.hasOwn(words, word) ? (words[word] ?? []) : []));
  if (found.length !== said.length || (found[0] !== undefined && found[0].axis === found[1]?.axis))
    return undefined;
  const at = (axis: Side["axis"]) => found.find((side) => side.axis === axis)?.at ?? 50;
  return { x: at("x"), y: at("y") };
}

function named(table: readonly (readonly [Side, ...string[]])[]): Record<string, Side> {
  return Object.fromEntries(
    table.flatMap(([side, ...names]) => names.map((name): [string, Side] => [foldForComparison(name), side])),
  );
}
