import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { SiteSettings } from "../model/site-settings.ts";
import { buildScripts, type Scripts } from "./build-scripts.ts";
import { bundleScript } from "./bundle-script.ts";
import { newsroomFacts } from "./newsroom-facts.ts";

/** They show, fetch ahead or keep what they fetch, and from a disk browsers fetch nothing. */
const fetching: ReadonlySet<string> = new Set([
  ...["latest-strip", "search"],
  ...["next-pages", "kept-pages", "save-for-later", "saved-articles"],
]);

/**
 * The scripts of a site that is opened from a disk. Browsers import no module there, so `deferred` holds them all; each still
 * begins only where its element stands.
 */
export async function buildPortableScripts(folder: string, settings: SiteSettings): Promise<Scripts> {
  const { themeScript } = await buildScripts(folder, settings, "");
  const deferred = await bundleScript({ text: entry(folder), folder }, pageFacts(settings), "iife");
  return { themeScript, deferred };
}

function pageFacts(settings: SiteSettings): Record<string, string> {
  return { ...newsroomFacts(settings), MODULE_LIST: '""' };
}

/** Esbuild puts what is imported on demand into the one file and runs it on demand. */
function entry(folder: string): string {
  const names = readdirSync(join(folder, "modules"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => basename(file, ".ts"))
    .filter((name) => !fetching.has(name));
  const starts = names
    .sort()
    .map((name) => `if (document.querySelector(".${name}")) import("./modules/${name}.ts");`);
  return `import "./page.ts";
function begin() {
${starts.join("\n")}
}
begin();
addEventListener("module-wanted", begin);
`;
}
