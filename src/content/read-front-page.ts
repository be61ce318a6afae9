import { z } from "zod";
import type { FrontPagePlan } from "../model/newsroom.ts";
import type { Checked } from "./checked.ts";
import { type Fault, faultAt, isErrorFault, limitFaults, type Refusal } from "./fault.ts";
import { fieldNames } from "./field-names.ts";
import { lostWords } from "./lost-words.ts";
import { mostFaults, nameFields } from "./name-fields.ts";
import { placeFaults } from "./place-faults.ts";
import { readFieldFile } from "./read-fields.ts";
import { shapeFaults } from "./shape-faults.ts";
import { alone, line, listOf, wholeNumber } from "./value-schemas.ts";

const path = "front-page.yaml";

const names = fieldNames({
  lead: { names: ["الصدارة", "الخبر الأول"] },
  secondary: { names: ["الأخبار البارزة", "البارزة"] },
  secondaryCount: { names: ["عدد الأخبار البارزة", "عدد البارزة"] },
  sections: {
    names: ["الأقسام"],
    inside: fieldNames({ section: { names: ["القسم"] }, count: { names: ["العدد"] } }),
  },
});

const defaultStripCount = 4;

const schema = z.object({
  lead: line.optional(),
  secondary: listOf(line).default([]),
  secondaryCount: wholeNumber(0, 30).default(6),
  sections: listOf(
    z.preprocess(
      alone("section"),
      z.object({ section: line, count: wholeNumber(1, 30).default(defaultStripCount) }),
    ),
  ).optional(),
});

/** What the names of stories and sections in `front-page.yaml` are looked up in. */
export type FrontPageNames = {
  /** The path of a story's file, whether or not readers may see it yet. */
  readonly findStory: (written: string) => string | undefined;
  readonly suggestStory: (written: string) => string;
  /** The key of a section. */
  readonly findSection: (written: string) => string | undefined;
  readonly suggestSection: (written: string) => string;
  /** All keys of sections, for «choose one of these». */
  readonly knownSections: string;
};

/**
 * Reads `front-page.yaml`, what the newsroom wants of its front page. Each wrong field has its default, and a story or
 * section that does not exist is left out: the front page is never kept from readers for a slip in here.
 */
export function readFrontPage(
  folder: string,
  known: FrontPageNames,
  instead?: Uint8Array,
): Checked<FrontPagePlan> {
  const file = readFieldFile(folder, path, names, instead);
  if (file.kind === "absent") return { value: planOf(schema.parse({}), known), problems: [] };
  if (file.kind === "broken") return { value: planOf(schema.parse({}), known), problems: file.problems };
  const named = nameFields(file.tree, names);
  const parsed = schema.safeParse(named.fields, { reportInput: true });
  const shape = parsed.success ? [] : shapeFaults(parsed.error);
  const faults = [...named.faults, ...lostWords(file.sheet.yaml, names), ...shape];
  const wrong = new Set(faults.filter(isErrorFault).map(({ at }) => String(at[0])));
  const rest = Object.fromEntries(Object.entries(named.fields).filter(([field]) => !wrong.has(field)));
  const fields = schema.parse(rest);
  const all = limitFaults([...faults, ...unknownNames(fields, known)], mostFaults);
  return { value: planOf(fields, known), problems: placeFaults(file.sheet, all) };
}

type Fields = z.output<typeof schema>;

/** Stories and sections as they are known here, without what is not and without repeats. */
function planOf({ lead, secondary, secondaryCount, sections }: Fields, known: FrontPageNames): FrontPagePlan {
  const strips = new Map<string, { section: string; count: number }>();
  for (const { section: written, count } of sections ?? []) {
    const section = known.findSection(written);
    if (section !== undefined && !strips.has(section)) strips.set(section, { section, count });
  }
  return {
    lead: lead === undefined ? undefined : known.findStory(lead),
    secondary: [...new Set(secondary.flatMap((written) => known.findStory(written) ?? []))],
    secondaryCount,
    strips: sections === undefined ? undefined : [...strips.values()],
  };
}

function unknownNames({ lead, secondary, sections }: Fields, known: FrontPageNames): Fault[] {
  const story = (written: string, at: Fault["at"]) =>
    known.findStory(written) === undefined ? [{ at, code: "unknown-story" as const, written }] : [];
  const found = [
    ...(lead === undefined ? [] : story(lead, ["lead"])),
    ...secondary.flatMap((written, index) => story(written, ["secondary", index])),
    ...(sections ?? []).flatMap(({ section }, index) =>
      known.findSection(section) === undefined
        ? [{ at: ["sections", index], code: "unknown-strip" as const, written: section }]
        : [],
    ),
  ];
  // A guess costs a look at every name, and nobody reads more problems than these.
  return found
    .slice(0, mostFaults)
    .map(({ at, code, written }) => faultAt(at, code, valuesOf(code, written, known)));
}

function valuesOf(code: string, value: string, known: FrontPageNames): Refusal["values"] {
  if (code === "unknown-story") return { value, suggestion: known.suggestStory(value) };
  return { value, suggestion: known.suggestSection(value), known: known.knownSections };
}
