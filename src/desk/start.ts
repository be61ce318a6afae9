import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, buildSite } from "../build/build-site.ts";
import type { CommandOptions } from "./command-options.ts";
import { explainFailure } from "./explain-failure.ts";
import { hasEarlierSite } from "./has-earlier-site.ts";
import { problemLines } from "./print-problems.ts";
import { reportWords } from "./report-words.ts";

/** What `npm start` shows its pages with; see `src/eleventy/serve-site.ts`. */
export type Serve = (
  folder: string,
  port: number,
) => Promise<{ readonly url: string; readonly reload: (files: readonly string[]) => void }>;

/** Editors' programs save in several steps; what comes within this time is one save. Milliseconds. */
const quiet = 40;

/**
 * `npm start`: builds, serves, and after every save writes the pages that the save touches. Code of `src` and
 * `templates` is watched by `node --watch`, which starts the process anew.
 */
export async function start(
  options: CommandOptions,
  buildOptions: () => BuildOptions,
  serve: Serve,
  print: (line: string) => void,
): Promise<void> {
  const words = reportWords[options.language];
  const rebuild = () => renew(options, buildOptions(), print);
  await rebuild();
  const server = await serve(options.output, options.port);
  print(words.serving(server.url));
  const { project } = buildOptions();
  const folders = [options.content, join(project, "templates", "styles"), join(project, "public")];
  onChange(folders, async () => server.reload(await rebuild()));
}

/** One build; prints what an editor has to know and gives the files that changed. A fault must not end the server. */
async function renew(options: CommandOptions, build: BuildOptions, print: (line: string) => void) {
  const started = performance.now();
  try {
    const { problems, changes, loss } = await buildSite(build);
    for (const line of problemLines(problems, options.language)) print(line);
    const words = reportWords[options.language];
    if (loss !== undefined) print(words.massLoss(loss.lost, loss.earlier));
    else if (changes === undefined) print(words.nothingPublished(hasEarlierSite(options.output)));
    else print(words.rebuilt(changes.written.length, changes.removed.length, elapsed(started)));
    return [...(changes?.written ?? []), ...(changes?.removed ?? [])];
  } catch (error) {
    for (const line of explainFailure(error, options.language).errors) print(line);
    return [];
  }
}

function elapsed(started: number): number {
  return Math.round(performance.now() - started);
}

/** Calls `react` after a change below one of the folders; never twice at once, and never missing the last change. */
function onChange(folders: readonly string[], react: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(react);
    }, quiet);
  };
  for (const folder of folders) if (existsSync(folder)) watch(folder, { recursive: true }, schedule);
}
