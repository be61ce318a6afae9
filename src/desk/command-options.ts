import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Shard } from "../build/plan-shard.ts";
import { parsingFault, type UsageFault } from "./usage-fault.ts";

/** What the command line asks for; folders are absolute. */
export type CommandOptions = {
  readonly content: string;
  /** The content folder as it was typed. */
  readonly contentName: string;
  readonly output: string;
  readonly cache: string;
  readonly report: string;
  /** The folder of last good versions; without one, git is asked for them. */
  readonly lastGood: string | undefined;
  /** The built site that `search` asks. */
  readonly site: string;
  /** What stands beside the options: the words to search for. */
  readonly query: string;
  /** As typed. */
  readonly now: string | undefined;
  readonly strict: boolean;
  readonly clean: boolean;
  /** Nothing but what is wrong is printed. */
  readonly quiet: boolean;
  readonly timings: boolean;
  /** Build only if anything would differ. */
  readonly ifChanged: boolean;
  /** How many published articles may vanish in one build. */
  readonly allowRemovals: number;
  /** How many threads work at once; as many as there are processors when it is not said. */
  readonly threads: number | undefined;
  /** Pages for disks and ZIPs. */
  readonly portable: boolean;
  /** Only this part of the site is written. */
  readonly shard: Shard | undefined;
  /** Write what `urls` would only list. */
  readonly record: boolean;
  readonly format: "text" | "json";
  readonly language: "ar" | "en";
  readonly port: number;
  /** Only the list of commands and options is wanted. */
  readonly help: boolean;
};

/** The command line cannot be understood; the message says why, or the fault does in terms of no language. */
export class WrongUsageError extends Error {
  override name = "WrongUsageError";
  readonly fault: UsageFault | undefined;

  constructor(why: string | UsageFault) {
    super(typeof why === "string" ? why : `${why.option}: ${why.expected ?? why.kind}`);
    this.fault = typeof why === "string" ? undefined : why;
  }
}

/** Reads the options after a command's name. Paths are taken from `folder`. Throws {@link WrongUsageError}. */
export function commandOptions(words: readonly string[], folder: string): CommandOptions {
  const { values, positionals } = parsed(words);
  return {
    content: resolve(folder, values.content),
    contentName: values.content,
    output: resolve(folder, values.output),
    cache: resolve(folder, values.cache),
    report: resolve(folder, values.report),
    lastGood: values["last-good"] === undefined ? undefined : resolve(folder, values["last-good"]),
    site: resolve(folder, values.site),
    query: positionals.join(" ").trim(),
    now: values.now,
    strict: values.strict,
    clean: values.clean,
    quiet: values.quiet,
    timings: values.timings,
    ifChanged: values["if-changed"],
    allowRemovals: wholeNumber(values["allow-removals"], "--allow-removals"),
    threads: values.threads === undefined ? undefined : threadNumber(values.threads),
    portable: values.portable,
    shard: values.shard === undefined ? undefined : shardOf(values.shard),
    record: values.record,
    format: oneOf(values.format, ["text", "json"], "--format"),
    language: oneOf(values.lang, ["ar", "en"], "--lang"),
    port: portNumber(values.port),
    help: values.help,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        content: { type: "string", default: "content" },
        output: { type: "string", default: "_site" },
        cache: { type: "string", default: ".cache" },
        report: { type: "string", default: ".report" },
        "last-good": { type: "string" },
        site: { type: "string", default: "_site" },
        now: { type: "string" },
        strict: { type: "boolean", default: false },
        clean: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        timings: { type: "boolean", default: false },
        "if-changed": { type: "boolean", default: false },
        "allow-removals": { type: "string", default: "0" },
        threads: { type: "string" },
        portable: { type: "boolean", default: false },
        shard: { type: "string" },
        record: { type: "boolean", default: false },
        format: { type: "string", default: "text" },
        lang: { type: "string", default: "ar" },
        port: { type: "string", default: "8080" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new WrongUsageError(
      parsingFault(error) ?? (error instanceof Error ? error.message : String(error)),
    );
  }
}

function oneOf<Choice extends string>(value: string, choices: readonly Choice[], option: string): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined)
    throw new WrongUsageError({
      kind: "not-one-of",
      option: `${option} ${value}`,
      expected: choices.join(" | "),
    });
  return choice;
}

function wholeNumber(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new WrongUsageError({ kind: "not-a-number", option: `${option} ${text}`, expected: "0, 1, 2 …" });
  return Number(text);
}

function threadNumber(text: string): number {
  const threads = wholeNumber(text, "--threads");
  if (threads < 1 || threads > 64)
    throw new WrongUsageError({ kind: "not-a-number", option: `--threads ${text}`, expected: "1–64" });
  return threads;
}

/** `3/8`: the third of eight parts. */
function shardOf(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of)
    throw new WrongUsageError({ kind: "not-one-of", option: `--shard ${text}`, expected: "1/8 … 8/8" });
  return { number, of };
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535)
    throw new WrongUsageError({ kind: "not-a-number", option: `--port ${text}`, expected: "0–65535" });
  return port;
}
