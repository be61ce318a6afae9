import { fileURLToPath } from "node:url";

/** The phones that the stylesheet is lowered for: see `src/styles/lower-and-minify.ts`. */
const target = ["chrome80", "edge80", "firefox78", "safari13"];

/** Where packages lie: a copy of the templates, as tests build one, has none beside it. */
const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** A file; or a text that imports from `folder`. */
type Entry = string | { readonly text: string; readonly folder: string };

/**
 * `entry` and all it imports as one minified script: `iife` for what runs by itself, `esm` for what is imported. `define`
 * gives constants as JavaScript. The same input always gives the same bytes.
 */
export async function bundleScript(
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
    // Packages that tell their developers more (Workbox) are to be silent with readers.
    define: { "process.env.NODE_ENV": '"production"', ...define },
    target,
    nodePaths: [packages],
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
