import { join } from "node:path";
import { build } from "esbuild";
import type { SiteSettings } from "../model/site-settings.ts";
import type { TrustedHtml } from "../model/trusted-html.ts";
import { newsroomFacts } from "./newsroom-facts.ts";

/** `themeScript` stands inline in every head; `deferred` is a file of its own. Both are JavaScript. */
export type Scripts = { readonly themeScript: TrustedHtml; readonly deferred: string };

/** Bundles `theme.ts` and `page.ts` of `folder` for one newsroom. The same input always gives the same bytes. */
export async function buildScripts(folder: string, settings: SiteSettings): Promise<Scripts> {
  const define = newsroomFacts(settings);
  const [theme, page] = await Promise.all(
    ["theme.ts", "page.ts"].map((entry) => bundle(join(folder, entry), define)),
  );
  return { themeScript: { html: inline(theme ?? "") }, deferred: page ?? "" };
}

/** The phones that the stylesheet is lowered for: see `src/styles/lower-and-minify.ts`. */
const target = ["chrome80", "edge80", "firefox78", "safari13"];

async function bundle(entry: string, define: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    define,
    target,
    // Safari before 14.1 fails only on patterns with computed or nested defaults; esbuild then refuses even plain ones.
    supported: { destructuring: true },
    bundle: true,
    minify: true,
    format: "iife",
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
