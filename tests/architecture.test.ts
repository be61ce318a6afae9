import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";

const project = dirname(import.meta.dirname);

/** Each room, and the rooms it may import. A room may always import itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  "src/model": [],
  "src/arabic": ["src/model"],
  "src/content": ["src/model", "src/arabic"],
  "src/markdown": ["src/model", "src/arabic"],
  "src/archive": ["src/model", "src/arabic"],
  "src/feeds": ["src/model", "src/arabic"],
  "src/media": ["src/model", "src/arabic"],
  "src/styles": ["src/model", "src/arabic"],
  "src/scripts": ["src/model", "src/arabic"],
  "src/search": ["src/model", "src/arabic"],
  "src/build": [
    ...["src/model", "src/arabic", "src/content", "src/markdown", "src/archive", "src/feeds", "src/media"],
    ...["src/styles", "src/scripts", "src/search"],
  ],
  "src/eleventy": ["src/model", "src/build"],
  "src/desk": ["src/model", "src/arabic", "src/content", "src/build", "src/search"],
  "src/publish": ["src/model", "src/arabic", "src/build"],
  "src/newsletter": ["src/model", "src/arabic", "src/build"],
  "src/cli.ts": [
    "src/arabic",
    "src/build",
    "src/desk",
    "src/eleventy",
    "src/newsletter",
    "src/publish",
    "templates/email",
  ],
  ".eleventy.ts": ["src/eleventy"],
  templates: ["src/model", "src/arabic"],
  "templates/scripts/worker": ["templates"],
};

/** Each third-party package has one owner; `hono` has two doors, and Eleventy's configuration names its types. */
const owners: Readonly<Record<string, readonly string[]>> = {
  "@11ty/eleventy": ["src/eleventy", ".eleventy.ts"],
  "@11ty/eleventy-dev-server": ["src/eleventy"],
  esbuild: ["src/scripts"],
  feedsmith: ["src/feeds"],
  hono: ["templates", "src/newsletter"],
  "js-yaml": ["src/content"],
  lightningcss: ["src/styles"],
  luxon: ["src/arabic"],
  "markdown-it": ["src/markdown"],
  "markdown-it-footnote": ["src/markdown"],
  pagefind: ["src/search"],
  rtlcss: ["src/styles"],
  saxes: ["src/media"],
  sharp: ["src/media"],
  "subset-font": ["src/styles"],
  "takumi-js": ["src/media"],
  vazirmatn: ["src/styles"],
  "workbox-cacheable-response": ["templates/scripts/worker"],
  "workbox-core": ["templates/scripts/worker"],
  "workbox-expiration": ["templates/scripts/worker"],
  "workbox-navigation-preload": ["templates/scripts/worker"],
  "workbox-precaching": ["templates/scripts/worker"],
  "workbox-routing": ["templates/scripts/worker"],
  "workbox-strategies": ["templates/scripts/worker"],
  yaml: ["src/content"],
  zod: ["src/content"],
};

const files = ["src", "templates"].flatMap(codeBelow).concat(".eleventy.ts");
const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));

test("a room imports only the rooms below it", () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith("."))
    .map(({ file, target }) => ({
      file,
      room: roomOf(file),
      to: roomOf(normalize(join(dirname(file), target))),
    }))
    .filter(({ room, to }) => room !== to && !rooms[room]?.includes(to));
  assert.deepEqual(wrong, []);
});

test("every file stands in a room that the list knows", () => {
  assert.deepEqual(
    files.filter((file) => rooms[roomOf(file)] === undefined),
    [],
  );
});

test("a third-party package is imported by its owner alone", () => {
  const wrong = imports
    .filter(({ target }) => !target.startsWith(".") && !isBuiltin(target))
    .map(({ file, target }) => ({ file, name: packageName(target) }))
    .filter(({ file, name }) => !owners[name]?.includes(roomOf(file)));
  assert.deepEqual(wrong, []);
});

test("every package the project depends on has an owner, and every owner its package", () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(project, "package.json"), "utf8"),
  );
  assert.deepEqual(Object.keys(dependencies).sort(), Object.keys(owners).sort());
});

test("no file imports itself by way of others", () => {
  const graph = new Map(files.map((file) => [file, localImports(file)]));
  const circles = files.flatMap((file) => (reaches(file, file, graph, new Set()) ? [file] : []));
  assert.deepEqual(circles, []);
});

test("pages are pure: templates and the rooms they rest on know neither disk nor clock", () => {
  const pure = files.filter((file) => /^(templates|src\/(model|arabic|archive|markdown|feeds))\//.test(file));
  const impure = pure
    .filter((file) => !file.startsWith("templates/scripts/"))
    .filter((file) => {
      const code = readFileSync(join(project, file), "utf8");
      return /Date\.now\(|new Date\(\)|from "node:(fs|child_process|net|http)/.test(code);
    });
  assert.deepEqual(impure, []);
});

test("only the command line reads the clock", () => {
  const readers = files
    .filter((file) => file.startsWith("src/"))
    .filter((file) => /Date\.now\(|new Date\(\)/.test(readFileSync(join(project, file), "utf8")));
  assert.deepEqual(readers, ["src/cli.ts"]);
});

test("no file is everybody's drawer, and exports have names", () => {
  const drawers = files.filter((file) =>
    /(^|\/)(utils?|helpers?|common|misc|index|manager)(\/|\.ts$)/.test(file),
  );
  const nameless = files
    .filter((file) => file !== ".eleventy.ts" && !file.endsWith(".d.ts"))
    .filter((file) => /^export default/m.test(readFileSync(join(project, file), "utf8")));
  assert.deepEqual({ drawers, nameless }, { drawers: [], nameless: [] });
});

test("the top level holds what the design names and what tools demand", () => {
  const named = [
    "package.json",
    "tsconfig.json",
    ".eleventy.ts",
    "content",
    "src",
    "templates",
    "public",
    "tests",
    "README.md",
  ];
  const demanded = [
    "package-lock.json",
    "LICENSE",
    ".gitignore",
    ".ci",
    ".github",
    "biome.json",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
  ];
  const made = [".git", "node_modules", "_site", ".cache", ".report"];
  const strangers = readdirSync(project).filter((name) => ![...named, ...demanded, ...made].includes(name));
  assert.deepEqual(strangers, []);
});

function codeBelow(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(project.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** `import … from "x"`, `export … from "x"`, `import("x")`, `require("x")` and `import.meta.resolve("x")`. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(project, file), "utf8").replace(/declare module "[^"]+"/g, "");
  const pattern = /(?:\bfrom|\bimport|\bimport\(|\brequire\(|import\.meta\.resolve\()\s*"([^"]+)"/g;
  return [...code.matchAll(pattern)].map((match) => match[1] ?? "");
}

function localImports(file: string): string[] {
  return importsOf(file)
    .filter((target) => target.startsWith("."))
    .map((target) => normalize(join(dirname(file), target)).replaceAll("\\", "/"));
}

function roomOf(file: string): string {
  for (const room of ["templates/email", "templates/scripts/worker"])
    if (file.startsWith(`${room}/`)) return room;
  if (file.startsWith("templates/")) return "templates";
  const [top = "", second = ""] = file.split("/");
  return top === "src" ? `src/${second}` : top;
}

function packageName(target: string): string {
  const parts = target.split("/");
  return target.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? "");
}

function reaches(
  from: string,
  goal: string,
  graph: ReadonlyMap<string, string[]>,
  seen: Set<string>,
): boolean {
  for (const next of graph.get(from) ?? []) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    if (reaches(next, goal, graph, seen)) return true;
  }
  return false;
}
