import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { SiteSettings } from "../model/site-settings.ts";
import type { TrustedHtml } from "../model/trusted-html.ts";
import { bundleScript } from "./bundle-script.ts";
import { newsroomFacts } from "./newsroom-facts.ts";

/** `themeScript` stands inline in every head; `deferred` is a file of its own. Both are JavaScript. */
export type Scripts = { readonly themeScript: TrustedHtml; readonly deferred: string };

/** A script that a page fetches only where an element of the class `name` stands: JavaScript, an ES module. */
export type PageModule = { readonly name: string; readonly code: string };

/** The address of a module's file, as `further.ts` sees it (`./embed.0f3a.js`), with the class it is for. */
export type ModuleFile = readonly [name: string, address: string];

/**
 * Bundles `theme.ts` and `page.ts` of `folder` for one newsroom; `moduleList` is the address of what `page.ts` fetches
 * further. The same input always gives the same bytes.
 */
export async function buildScripts(
  folder: string,
  settings: SiteSettings,
  moduleList: string,
): Promise<Scripts> {
  const define = { ...newsroomFacts(settings), MODULE_LIST: JSON.stringify(moduleList) };
  const [theme, page] = await Promise.all(
    ["theme.ts", "page.ts"].map((entry) => bundleScript(join(folder, entry), define, "iife")),
  );
  return { themeScript: { html: inline(theme ?? "") }, deferred: page ?? "" };
}

/** Bundles `module-list.ts`, an ES module that fetches those of `modules` whose elements stand on the page. */
export function buildModuleList(folder: string, modules: readonly ModuleFile[]): Promise<string> {
  return bundleScript(join(folder, "module-list.ts"), { MODULES: JSON.stringify(modules) }, "esm");
}

/** Bundles every file of `folder/modules`, by name. They come first: their list holds the hashes of their bytes. */
export async function buildModules(folder: string, settings: SiteSettings): Promise<PageModule[]> {
  const modules = join(folder, "modules");
  const define = newsroomFacts(settings);
  const entries = readdirSync(modules).filter((file) => file.endsWith(".ts"));
  return Promise.all(
    entries.sort().map(async (entry) => ({
      name: basename(entry, ".ts"),
      code: await bundleScript(join(modules, entry), define, "esm"),
    })),
  );
}

/** Inside `<script>` only these two could end it or hide its end (HTML, 4.12.1.3); esbuild writes neither. */
function inline(script: string): string {
  if (/<\/script|<!--/i.test(script)) throw new Error("the inline script holds text that would end it");
  return script;
}
