import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseInstant } from "./arabic/instant.ts";
import { codeHash, drawingCodeHash, indexingCodeHash } from "./build/code-hash.ts";
import { build, type Surroundings } from "./desk/build.ts";
import { check } from "./desk/check.ts";
import { type CommandOptions, commandOptions, WrongUsageError } from "./desk/command-options.ts";
import type { CommandResult } from "./desk/command-result.ts";
import { explainFailure } from "./desk/explain-failure.ts";
import { refuseNestedFolders } from "./desk/refuse-nested-folders.ts";
import { reportWords } from "./desk/report-words.ts";
import { search } from "./desk/search.ts";
import { start } from "./desk/start.ts";
import { urls } from "./desk/urls.ts";
import { serveSite } from "./eleventy/serve-site.ts";
import { isWrittenDirectly, writePages } from "./eleventy/write-pages.ts";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const threadEntry = new URL("./eleventy/build-thread.ts", import.meta.url);
const code = codeHash(project);
const drawingCode = drawingCodeHash(project);
const indexingCode = indexingCodeHash(project);

/** One line a command. */
const commands: Readonly<Record<string, (options: CommandOptions) => Promise<CommandResult>>> = {
  build: (options) => build(options, surroundings(options)),
  check: (options) => check(options, momentOf(options)),
  search: (options) => search(options),
  urls: (options) => urls(options, surroundings(options)),
  start: (options) =>
    start(options, () => ({ ...options, ...surroundings(options) }), serveSite, print).then(done),
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
function surroundings(options: CommandOptions): Surroundings {
  const screen = { isTerminal: process.stdout.isTTY, write: (text: string) => process.stdout.write(text) };
  const team = {
    threads: availableParallelism(),
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
}
