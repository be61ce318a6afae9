import { join } from "node:path";
import { beginLook } from "../../src/build/begin-look.ts";
import { codeHash, drawingCodeHash, indexingCodeHash } from "../../src/build/code-hash.ts";
import { build } from "../../src/desk/build.ts";
import { check } from "../../src/desk/check.ts";
import { commandOptions } from "../../src/desk/command-options.ts";
import { urls } from "../../src/desk/urls.ts";
import { writePages } from "../../src/eleventy/write-pages.ts";
import { project } from "./build-in.ts";
import type { CommandRun } from "./run-command.ts";

const code = codeHash(project);
const drawingCode = drawingCodeHash(project);
const indexingCode = indexingCodeHash(project);

/** Nobody looks on. */
const screen = { isTerminal: false, write: () => true };

/** Runs a command as `run-command.ts` does, in this process: for tests that need many runs. `now` is an ISO date. */
export async function runHere(
  command: "build" | "check" | "urls",
  words: readonly string[],
  now: string,
): Promise<CommandRun> {
  const options = commandOptions(words, project);
  const surroundings = {
    ...{ project, code, drawingCode, indexingCode, screen },
    now: Date.parse(now),
    write: writePages,
    looking: beginLook([options.content, join(project, "public")], options),
  };
  const { status, output, errors } = await commands[command](options, surroundings);
  return { status, output: output.join("\n"), errors: errors.join("\n") };
}

type Surroundings = Parameters<typeof build>[1];

const commands = {
  build,
  urls,
  check: (options: Parameters<typeof check>[0], { now }: Surroundings) => check(options, now),
};
