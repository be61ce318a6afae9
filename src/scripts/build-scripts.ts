import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { SiteSettings } from "../model/site-settings.ts";
import type { TrustedHtml } from "../model/trusted-html.ts";
import { newsroomFacts } from "./newsroom-facts.ts";

/** `themeScript` stands inline in every head; `deferred` is a file of its own. Both are JavaScript. */
export type Scripts = { readonly themeScript: TrustedHtml; readonly deferred: string };

/** A script that a page fetches only where an element of the class `name` stands: JavaScript, an ES module. */
export type PageModule = { readonly name: string; readonly code: string };

/** The address of a module's file, as the page's script sees it (`./embed.0f3a.js`), with the class it is for. */
export type ModuleFile = readonly [name: string, address: string];

/**
 * Bundles `theme.ts` and `page.ts` of `folder` for one newsroom; `modules` are what `page.ts` may fetch further. The
 * same input always gives the same bytes.
 */
export async function buildScripts(
  folder: string,
  settings: SiteSettings,
  modules: readonly ModuleFile[] = [],
): Promise<Scripts> {
  const define = { ...newsroomFacts(settings), MODULES: JSON.stringify(modules) };
  const [theme, page] = await Promise.all(
    ["theme.ts", "page.ts"].map((entry) => bundle(join(folder, entry), define, "iife")),
  );
  return { themeScript: { html: inline(theme ?? "") }, deferred: page ?? "" };
}

/** Bundles every file of `folder/modules`, by name. They come first: `page.ts` holds the hashes of their bytes. */
export async function buildModules(folder: string, settings: SiteSettings): Promise<PageModule[]> {
  const modules = join(folder, "modules");
  const define = newsroomFacts(settings);
  const entries = readdirSync(modules).filter((file) => file.endsWith(".ts"));
  return Promise.all(
    entries.sort().map(async (entry) => ({
      name: basename(entry, ".ts"),
      code: await bundle(join(modules, entry), define, "esm"),
    })),
  );
}

/** The phones that the stylesheet is lowered for: see `src/styles/lower-and-minify.ts`. */
const target = ["chrome80", "edge80", "firefox78", "safari13"];

/** A file; or a text that imports from `folder`. */
type Entry = string | { readonly text: string; readonly folder: string };

/** One script with all that it imports. */
export async function bundle(
  entry: Entry,
  define: Record<string, string>,
  format: "iife" | "esm",
): Promise<string> {
  // Loaded only when a script is made: a build that has kept its scripts starts sooner without it.
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    ...(typeof entry === "string"
      ? { entryPoints: [entry] }
      : { stdin: { contents: entry.text, resolveDir: entry.folder } }),
    define,
    target,
    // Safari before 14.1 fails only on patterns with computed or nested defaults; esbuild then refuses even plain ones.
    supported: { destructuring: true },
    bundle: true,
    minify: true,
    format,
    charset: "utf8",
    legalComments: "none",
    write: false,
    tsconfigRaw: {},
  });
  return outputFiles.map(({ text }) => text.trim()).join("");
}

/** Inside `<script>` only these two could end it or hide its end (HTML, 4.12.1.3); esbuild writes neither. */
function inline(script: string): string {
  if (/<\/script|<!--/i.test(script)) throw new Error("the inline script holds text that would end it");
  return script;
}
