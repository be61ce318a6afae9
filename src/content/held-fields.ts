import { withDigits } from "../arabic/digits.ts";
import type { Instant } from "../model/instant.ts";
import { articleNames } from "./article-names.ts";
import { fieldOf } from "./field-names.ts";
import { nameFields } from "./name-fields.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readDate } from "./read-date.ts";
import { plainLineBreaks, splitFrontMatter } from "./split-front-matter.ts";
import { readYesNo } from "./value-schemas.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a last good version under what the failing file says of when its article may be seen: a draft is a draft,
 * the later date counts, an end is an end, however broken the rest is. Undefined when the file says such a thing and it
 * cannot be read: then nothing may be shown.
 */
export function heldFields(earlier: Fields, text: string, timezone: string): Fields | undefined {
  const said = holdsIn(text);
  const isDraft = valuesOf(said, "draft").some((value) => !isNo(value));
  const withdrawn = valuesOf(said, "withdrawn").at(0);
  const embargoes = valuesOf(said, "embargo").map((value) => dateIn(value, timezone));
  const ends = valuesOf(said, "expires").map((value) => dateIn(value, timezone));
  const dates = valuesOf(said, "date").flatMap((value) => dateIn(value, timezone) ?? []);
  if (withdrawn === unreadable || [...embargoes, ...ends].includes(undefined)) return undefined;
  const before = typeof earlier["embargo"] === "string" ? [dateIn(earlier["embargo"], timezone)] : [];
  const latest = [...dates, ...embargoes, ...before].flatMap((date) => date ?? []).toSorted(byTime);
  const first = ends.flatMap((date) => date ?? []).toSorted(byTime);
  return {
    ...earlier,
    ...(isDraft ? { draft: "true" } : {}),
    ...(latest.length > 0 ? { embargo: latest.at(-1)?.iso } : {}),
    ...(first.length > 0 ? { expires: first[0]?.iso } : {}),
    ...(withdrawn === undefined ? {} : { withdrawn }),
  };
}

const holding = new Set(["draft", "date", "embargo", "expires", "withdrawn"]);

/** Stands for a value that is there and cannot be read. */
const unreadable = Symbol("unreadable");

type Said = { readonly field: string; readonly value: unknown };

function valuesOf(said: readonly Said[], field: string): readonly unknown[] {
  return said.filter((one) => one.field === field).map(({ value }) => value);
}

function byTime(a: Instant, b: Instant): number {
  return a.epoch - b.epoch;
}

function isNo(value: unknown): boolean {
  return typeof value === "string" && readYesNo(value) === false;
}

/** Every such field with its value; of text that is no YAML, line by line. */
function holdsIn(text: string): Said[] {
  const split = splitFrontMatter(text);
  const yaml = split.kind === "split" ? split.frontMatter : plainLineBreaks(text);
  const reading = parseYaml(yaml);
  if (reading.kind === "read" && reading.tree instanceof Map) return saidIn(reading.tree);
  const lines = yaml.split("\n");
  return lines.flatMap((line, index) => saidAt(line, lines.slice(index + 1)));
}

function saidIn(tree: ReadonlyMap<unknown, unknown>): Said[] {
  return [...tree].flatMap(([key, value]) => {
    const field = typeof key === "string" ? fieldOf(articleNames, key) : undefined;
    if (field === undefined || !holding.has(field)) return [];
    return Object.entries(nameFields(new Map([[field, value]]), articleNames).fields).map(([, named]) => ({
      field,
      value: named,
    }));
  });
}

/** A name, in quotes or not, and what follows it; or one whose colon was forgotten. */
const namedLine = /^([\s{,]*)["']?([\p{L}\p{M}_ -]+?)["']?\s*[:：=]\s*(\S.*)?$/u;
const colonless = /^([\s{,]*)([\p{L}\p{M}]+)\s+(\S.*)$/u;

function saidAt(line: string, below: readonly string[]): Said[] {
  const [, indent = "", name = "", rest = ""] = namedLine.exec(line) ?? colonless.exec(line) ?? [];
  const field = fieldOf(articleNames, name);
  // Other fields hold dates too, further right.
  if (field === undefined || !holding.has(field) || (field === "date" && indent !== "")) return [];
  const end = below.findIndex((next) => next.trim() !== "" && indentOf(next) <= indentOf(line));
  const block = [`${field}: ${rest}`, ...below.slice(0, end < 0 ? below.length : end)].join("\n");
  const reading = parseYaml(block);
  if (reading.kind === "read" && reading.tree instanceof Map) return saidIn(reading.tree);
  return [{ field, value: field === "draft" || field === "withdrawn" ? unreadable : rest }];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A date, or what looks like one in what cannot be read. */
function dateIn(typed: unknown, timezone: string): Instant | undefined {
  if (typeof typed !== "string") return undefined;
  const reading = readDate(typed, timezone);
  if ("value" in reading) return reading.value;
  const meant = reading.refusal.values["suggestion"] || isoDate.exec(withDigits(typed, "latn"))?.[0];
  const again = meant === undefined ? undefined : readDate(meant, timezone);
  return again !== undefined && "value" in again ? again.value : undefined;
}

const isoDate = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?/;
