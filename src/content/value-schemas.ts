import { z } from "zod";
import { withDigits } from "../arabic/digits.ts";
import { foldForComparison } from "../arabic/fold.ts";
import { nearestName } from "./nearest-name.ts";
import { oneLine, readAs, refusal } from "./refuse.ts";
import { readWebAddress } from "./web-address.ts";

/** One line of text. Blank values never come this far: a blank field is a missing one. */
export const line = z.string().transform(oneLine);

/** Text of several paragraphs. */
export const prose = z.string().transform((text) => text.trim());

/** An address of another site, http or https. */
export const webAddress = readAs((text) =>
  readWebAddress(text) === undefined ? refusal("web-address", { value: text }) : { value: text },
);

/** Yes and no, in either language. */
export const yesNo = readAs((text) => {
  const value = readYesNo(text);
  return value === undefined ? refusal("expected-yes-no", { value: text }) : { value };
});

/** Undefined for anything but yes and no. */
export function readYesNo(text: string): boolean | undefined {
  return answers.get(foldForComparison(text));
}

const answers: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "on", "نعم", "صحيح"].map((word): [string, boolean] => [foldForComparison(word), true]),
  ...["false", "no", "off", "لا", "خطأ"].map((word): [string, boolean] => [foldForComparison(word), false]),
]);

/** A whole number from `low` to `high`, in digits of either kind. */
export function wholeNumber(low: number, high: number) {
  return readAs((text) => {
    const plain = withDigits(text, "latn")
      .replace(/^[\u2212-]/, "-")
      .replace(/^\+/, "");
    const value = Number(plain);
    const right = /^-?[0-9]{1,6}$/.test(plain) && low <= value && value <= high;
    return right ? { value } : refusal("expected-number", { value: text, low: `${low}`, high: `${high}` });
  });
}

/** One of a few words; each may have Arabic names. */
export function oneOf<Choice extends string>(choices: Readonly<Record<Choice, readonly string[]>>) {
  const byFold = new Map<string, Choice>();
  // Object.keys forgets that the keys are Choices.
  for (const choice of Object.keys(choices) as Choice[])
    for (const name of [choice, ...choices[choice]]) byFold.set(foldForComparison(name), choice);
  const known = (Object.keys(choices) as Choice[])
    .map((choice) => choiceName(choice, choices[choice]))
    .join(" | ");
  return readAs((text) => {
    const value = byFold.get(foldForComparison(text));
    if (value !== undefined) return { value };
    const suggestion = nearestName(
      text,
      Object.values<readonly string[]>(choices).flat().concat(Object.keys(choices)),
    );
    return refusal("not-one-of", { value: text, known, suggestion: suggestion ?? "" });
  });
}

/** «خبر (news)»: a choice under its first Arabic name, beside the word that files hold. */
export function choiceName(choice: string, [name]: readonly string[]): string {
  return name === undefined ? choice : `${name} (${choice})`;
}

/**
 * A list; one value alone is a list of one, and texts are cut at a separator where there is one. Blank items say
 * nothing and are dropped, but only when all are checked, so that a fault keeps its item's number.
 */
export function listOf<Item extends z.ZodType>(item: Item, separator?: RegExp) {
  const items = (value: unknown): unknown => {
    const list = typeof value === "string" ? [value] : value;
    if (!Array.isArray(list)) return list;
    return list
      .flatMap((entry) => split(entry, separator))
      .map((entry) => (isSaid(entry) ? entry : undefined));
  };
  const said = (list: readonly (z.output<Item> | undefined)[]) => list.filter((entry) => entry !== undefined);
  return z.preprocess(items, z.array(item.optional()).transform(said));
}

function split(entry: unknown, separator: RegExp | undefined): readonly unknown[] {
  return typeof entry === "string" && separator !== undefined ? entry.split(separator) : [entry];
}

/** Whether an item of a list says anything. */
export function isSaid(entry: unknown): boolean {
  return entry !== null && !(typeof entry === "string" && entry.trim() === "");
}

/** `source: رويترز` is short for `source: { name: رويترز }`. */
export function alone(field: string): (value: unknown) => unknown {
  return (value) => (typeof value === "string" ? { [field]: value } : value);
}
