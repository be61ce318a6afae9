import type { Problem } from "../model/problem.ts";
import { forgetCache } from "./build-cache.ts";
import { type Inputs, type PreparedSite, prepareSite } from "./prepare-site.ts";
import { type Changes, type PageWriter, writeChanges } from "./write-changes.ts";

export type BuildOptions = Inputs & {
  readonly output: string;
  /** Content with errors is not built at all. */
  readonly strict: boolean;
  /** Forgets what earlier builds have written. */
  readonly clean: boolean;
  readonly write: PageWriter;
};

/** `changes` is undefined when nothing was written: the earlier output stands as it was. */
export type BuildResult = {
  readonly problems: readonly Problem[];
  readonly site: PreparedSite | undefined;
  readonly changes: Changes | undefined;
};

/**
 * One build. A wrong article is left out and the rest is published; nothing is written when nothing could be
 * published, or with `strict` when anything is wrong.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const site = await prepareSite(options);
  const { problems } = site;
  if (site.plan === undefined) return { problems, site: undefined, changes: undefined };
  if (mustNotPublish(site, options.strict)) return { problems, site, changes: undefined };
  if (options.clean) forgetCache(options.cache, options.output);
  const changes = await writeChanges(site.plan, options.output, options.cache, options.write);
  return { problems, site, changes };
}

function mustNotPublish({ problems, published }: PreparedSite, strict: boolean): boolean {
  const hasErrors = problems.some(({ severity }) => severity === "error");
  return hasErrors && (strict || published === 0);
}
