import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { SiteSettings } from "../model/site-settings.ts";
import { buildScripts, bundle, type Scripts } from "./build-scripts.ts";
import { newsroomFacts } from "./newsroom-facts.ts";

/** They show what they fetch, and from a disk browsers fetch nothing. */
const fetching: ReadonlySet<string> = new Set(["latest-strip", "search"]);

/** The scripts of a site that is opened from a disk: `deferred` holds every module, since browsers import none there. */
export async function buildPortableScripts(folder: string, settings: SiteSettings): Promise<Scripts> {
  const { themeScript } = await buildScripts(folder, settings);
  const names = readdirSync(join(folder, "modules"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => basename(file, ".ts"))
    .filter((name) => !fetching.has(name))
    .sort();
  const facts = { ...newsroomFacts(settings), MODULES: "[]", PORTABLE_MODULES: JSON.stringify(names) };
  return { themeScript, deferred: await bundle(join(folder, "portable.ts"), facts, "iife") };
}
