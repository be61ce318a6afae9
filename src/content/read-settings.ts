import type { SiteSettings } from "../model/site-settings.ts";
import type { Checked } from "./checked.ts";
import { isErrorFault } from "./fault.ts";
import { lostWords } from "./lost-words.ts";
import { mediaReader } from "./media-file.ts";
import { nameFields } from "./name-fields.ts";
import { placeFaults } from "./place-faults.ts";
import { missingFile, readFieldFile } from "./read-fields.ts";
import { shapeFaults } from "./shape-faults.ts";
import { essentialSettings, settingsNames, settingsSchema } from "./site-settings-schema.ts";

const path = "site.yaml";

/**
 * Reads `site.yaml`. Undefined when a setting is wrong that every page leans on; a wrong logo, description,
 * newsletter or hub is reported and left out.
 */
export function readSettings(folder: string, instead?: Uint8Array): Checked<SiteSettings | undefined> {
  const file = readFieldFile(folder, path, settingsNames, instead);
  if (file.kind === "absent") return { value: undefined, problems: [missingFile(path)] };
  if (file.kind === "broken") return { value: undefined, problems: file.problems };
  const named = nameFields(file.tree, settingsNames);
  const schema = settingsSchema(mediaReader(folder));
  const parsed = schema.safeParse(named.fields, { reportInput: true });
  const shape = parsed.success ? [] : shapeFaults(parsed.error);
  const faults = [...named.faults, ...lostWords(file.sheet.yaml, settingsNames), ...shape];
  const problems = placeFaults(file.sheet, faults);
  const wrong = new Set(faults.filter(isErrorFault).map(({ at }) => String(at[0])));
  if ([...wrong].some((field) => essentialSettings.has(field))) return { value: undefined, problems };
  const rest = Object.fromEntries(Object.entries(named.fields).filter(([field]) => !wrong.has(field)));
  const settings = schema.parse(rest);
  return { value: withDefaults(settings), problems };
}

function withDefaults(settings: ReturnType<ReturnType<typeof settingsSchema>["parse"]>): SiteSettings {
  const { description, logo, feeds, accent } = settings;
  return {
    ...settings,
    description,
    accent,
    feeds: { hub: feeds.hub },
    logo: logo === undefined ? undefined : { file: logo.file, alt: logo.alt ?? settings.title },
  };
}
