import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildSession } from "../build/build-session.ts";
import { type BuildOptions, buildSite } from "../build/build-site.ts";
import { firstAnswer } from "../build/first-answer.ts";
import type { CommandOptions } from "./command-options.ts";
import { explainFailure } from "./explain-failure.ts";
import { hasEarlierSite } from "./has-earlier-site.ts";
import { problemLines } from "./print-problems.ts";
import { reportWords } from "./report-words.ts";
import { type Saved, watchFolders } from "./watch-folders.ts";

/** What `npm start` shows its pages with; see `src/eleventy/serve-site.ts`. */
export type Serve = (
  folder: string,
  port: number,
) => Promise<{ readonly url: string; readonly reload: (files: readonly string[]) => void }>;

/** A browser that was told of a page asks for it before the whole build takes this thread. Milliseconds. */
const timeToFetch = 100;

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
  const session = buildSession();
  const inSession = (): BuildOptions => ({ ...buildOptions(), session });
  const { project } = buildOptions();
  const folders = [options.content, join(project, "templates", "styles"), join(project, "public")];
  const { promise: ready, resolve: begin } = Promise.withResolvers<void>();
  let reload = (_: readonly string[]): void => undefined;
  // Before the first build: what is saved while it works must not be missed.
  watchFolders(folders, ready, async (saved) => {
    session.tell(saved);
    const early = await pageAtOnce(inSession(), saved);
    if (early !== undefined) {
      reload([early]);
      await wait(timeToFetch);
    }
    const changed = await renew(options, inSession(), print);
    if (changed.length > 0) reload(changed);
  });
  await renew(options, inSession(), print);
  const server = await serve(options.output, options.port);
  reload = server.reload;
  print(reportWords[options.language].serving(server.url));
  begin();
}

/** The page of an article that alone was saved; undefined where all must wait for the whole build, which tells what is wrong. */
async function pageAtOnce(build: BuildOptions, saved: Saved): Promise<string | undefined> {
  // Editors' programs save by way of other files, which are gone by now.
  const [file, ...others] = saved?.filter((path) => existsSync(path)) ?? [];
  if (file === undefined || others.length > 0) return undefined;
  const path = relative(build.content, file).replaceAll("\\", "/");
  return path.startsWith("articles/") ? firstAnswer(build, path).catch(() => undefined) : undefined;
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
