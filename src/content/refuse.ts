import { z } from "zod";
import type { Refusal } from "./fault.ts";

/** A reading of a text: what it means, or why it is refused. */
export type Reading<Value> = { readonly value: Value } | { readonly refusal: Refusal };

/** A zod type for fields that are typed as text and mean something: one line of text in, `read`'s value out. */
export function readAs<Value>(read: (text: string) => Reading<Value>) {
  return z.string().transform((text, context): Value => {
    const reading = read(oneLine(text));
    if ("value" in reading) return reading.value;
    context.addIssue({ code: "custom", params: reading.refusal });
    return z.NEVER;
  });
}

export function refusal(code: Refusal["code"], values: Refusal["values"] = {}): { refusal: Refusal } {
  return { refusal: { code, values } };
}

/** Runs of white space, line breaks among them, as one space. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
