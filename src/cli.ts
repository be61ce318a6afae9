import { enableCompileCache } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { codeHash, drawingCodeHash, indexingCodeHash } from "./build/code-hash.ts";
import type { Surroundings } from "./desk/build.ts";
import type { CommandOptions } from "./desk/command-options.ts";
import type { CommandResult } from "./desk/command-result.ts";

// All else is imported from here on: after the code was hashed, with what Node compiled kept for the next process
// (a folder that cannot be written costs time, nothing else), and by the command that needs it.
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const threadEntry = new URL("./eleventy/build-thread.ts", import.meta.url);
const code = codeHash(project);
const drawingCode = drawingCodeHash(project);
const indexingCode = indexingCodeHash(project);
const compiled = join(project, "node_modules", ".cache", "nashra");
enableCompileCache(compiled);
process.env["NODE_COMPILE_CACHE"] ??= compiled; // for threads, which do not inherit it otherwise

const { parseInstant } = await import("./arabic/instant.ts");
const { commandOptions, WrongUsageError } = await import("./desk/command-options.ts");
const { explainFailure } = await import("./desk/explain-failure.ts");
const { refuseNestedFolders } = await import("./desk/refuse-nested-folders.ts");
const { reportWords } = await import("./desk/report-words.ts");
const { serveSite } = await import("./eleventy/serve-site.ts");
const { isWrittenDirectly, writePages } = await import("./eleventy/write-pages.ts");

/** One line a command. */
const commands: Readonly<Record<string, (options: CommandOptions) => Promise<CommandResult>>> = {
  build: async (options) => {
    const { beginLook } = await import("./build/begin-look.ts");
    const looking = beginLook([options.content, join(project, "public")], options);
    return (await import("./desk/build.ts")).build(options, { ...surroundings(options), looking });
  },
  check: async (options) => (await import("./desk/check.ts")).check(options, momentOf(options)),
  search: async (options) => (await import("./desk/search.ts")).search(options),
  urls: async (options) => (await import("./desk/urls.ts")).urls(options, surroundings(options)),
  start: async (options) =>
    (await import("./desk/start.ts"))
      .start(options, () => ({ ...options, ...surroundings(options) }), serveSite, print)
      .then(done),
};

// Whoever reads may stop reading (`… | head`): that is no fault of anybody.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const [name = "", ...words] = process.argv.slice(2);
finish(await run(name, words));

async function run(command: string, words: readonly string[]): Promise<CommandResult> {
  const language = words.join("=").includes("--lang=en") ? "en" : "ar";
  try {
    const options = commandOptions(words, process.cwd());
    if (options.help || command === "help") return usage(options);
    const action = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (action === undefined)
      throw new WrongUsageError(`${command || "∅"}: ${Object.keys(commands).join(" | ")}`);
    if (options.query !== "" && command !== "search") throw new WrongUsageError(options.query);
    if (command !== "check" && command !== "search") refuseNestedFolders(options);
    // Eleventy finds its templates from the current folder; the user's paths are absolute by now.
    process.chdir(project);
    return await action(options);
  } catch (error) {
    return explainFailure(error, language);
  }
}

/** The clock and the code's hash enter here and nowhere else. */
function surroundings(options: CommandOptions): Omit<Surroundings, "looking"> {
  const screen = { isTerminal: process.stdout.isTTY, write: (text: string) => process.stdout.write(text) };
  const team = {
    threads: options.threads ?? availableParallelism(),
    entry: threadEntry,
    shares: isWrittenDirectly,
    worthSharing: 2000,
  };
  return {
    project,
    code,
    drawingCode,
    indexingCode,
    now: momentOf(options),
    write: writePages,
    team,
    screen,
  };
}

/** `--now` with an offset is exact; without one it is read as UTC, since the newsroom's zone is content. */
function momentOf({ now, language }: CommandOptions): number {
  if (now === undefined) return Date.now();
  const instant = parseInstant(now, "UTC");
  if (instant === undefined) throw new WrongUsageError(reportWords[language].wrongNow(now));
  return instant.epoch;
}

function usage({ language }: CommandOptions): CommandResult {
  return { status: 0, output: reportWords[language].usage, errors: [] };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function done(): CommandResult {
  return { status: 0, output: [], errors: [] };
}

function finish({ status, output, errors }: CommandResult): void {
  for (const line of errors) process.stderr.write(`${line}\n`);
  for (const line of output) print(line);
  process.exitCode = status;
  // Taking a large heap down in order takes a fifth of a second, for nothing; the server goes on.
  if (name !== "start") process.stdout.write("", () => process.exit());
}
