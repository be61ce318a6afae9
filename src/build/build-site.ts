import type { Problem } from "../model/problem.ts";
import { forgetArticles, readShards, type ShardsInMemory } from "./article-memory.ts";
import { TornMemoryError } from "./article-shards.ts";
import { forgetCache, openCache } from "./build-cache.ts";
import { type BuildTeam, buildTeam, type TeamWishes } from "./build-team.ts";
import type { Inputs } from "./inputs.ts";
import { keepVersions } from "./kept-versions.ts";
import { knownBundles } from "./known-bundles.ts";
import type { Look } from "./look-at-inputs.ts";
import { lookAtOutput, outputAsLeft } from "./look-at-output.ts";
import { claimOutput, isOurs, outputContents } from "./output-folder.ts";
import type { PageWriter } from "./page-writer.ts";
import { planShard, type Shard } from "./plan-shard.ts";
import type { Plan } from "./planned-page.ts";
import { type PreparedSite, prepareSite } from "./prepare-site.ts";
import { type OnProgress, unheard } from "./progress.ts";
import { type MassLoss, massLoss } from "./refuse-mass-loss.ts";
import { refuseTwins } from "./refuse-twins.ts";
import { forgetStanding } from "./standing-file.ts";
import type { BuildCache } from "./what-was-written.ts";
import { withLock } from "./with-lock.ts";
import { type Changes, writeChanges } from "./write-changes.ts";

export type BuildOptions = Omit<Inputs, "look" | "shards"> & {
  /** See {@link Inputs}; a large one may still be under way. */
  readonly look?: Look | Promise<Look> | undefined;
  readonly output: string;
  /** Content with errors is not built at all. */
  readonly strict: boolean;
  /** Forgets what earlier builds have written. */
  readonly clean: boolean;
  readonly write: PageWriter;
  readonly onProgress?: OnProgress;
  /** Threads that share the work; none without it. */
  readonly team?: TeamWishes;
  /** So many published articles may vanish at once, if the brake on mass loss would allow fewer. */
  readonly allowRemovals: number;
  /** Writes only this part of the site. */
  readonly shard?: Shard | undefined;
};

/** `changes` is undefined when nothing was written: the earlier output stands as it was. */
export type BuildResult = {
  readonly problems: readonly Problem[];
  readonly site: PreparedSite | undefined;
  readonly changes: Changes | undefined;
  /** Why nothing was written, if the build would have removed too many articles. */
  readonly loss?: MassLoss;
};

/**
 * One build. A wrong article is left out and the rest is published; nothing is written when nothing could be
 * published, or with `strict` when anything is wrong. Two builds that share a cache or an output take turns; throws
 * `BusyError` when the other one does not end.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const onProgress = options.onProgress ?? unheard;
  const onWait = () => onProgress({ stage: "waiting", done: 0, total: 0 });
  return withLock(options.cache, onWait, async () => {
    const once = () => inSession(options, () => buildOnce(options, onProgress, onWait));
    try {
      return await once();
    } catch (error) {
      if (!isTornMemory(error)) throw error;
      forgetArticles(options.cache, options.content);
      return await once();
    }
  });
}

function inSession<Result>({ session, cache }: BuildOptions, build: () => Promise<Result>): Promise<Result> {
  return session === undefined ? build() : session.run(cache, build);
}

/** Eleventy wraps what a page threw. */
function isTornMemory(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof TornMemoryError) return true;
  return false;
}

async function buildOnce(
  options: BuildOptions,
  onProgress: OnProgress,
  onWait: () => void,
): Promise<BuildResult> {
  let team: BuildTeam | undefined;
  const gather = (inputs: Inputs) => {
    team = buildTeam(inputs, options.team);
    return team;
  };
  const work = (locked: Locked) => buildWith({ gather, locked }, options, onProgress);
  try {
    // Ours is locked before it is looked at; what is not yet ours, or never will be, is left alone until it is claimed.
    if (isOurs(options.output)) return await withLock(options.output, onWait, () => work((write) => write()));
    return await work((write) => withLock(options.output, onWait, write));
  } finally {
    await team?.end();
  }
}

/** Runs what writes while the output is locked. */
type Locked = (write: () => Promise<Changes>) => Promise<Changes>;

async function buildWith(
  { gather, locked }: { readonly gather: (inputs: Inputs) => BuildTeam | undefined; readonly locked: Locked },
  options: BuildOptions,
  onProgress: OnProgress,
): Promise<BuildResult> {
  const { cache, output, session } = options;
  const left = session?.left();
  const look = lookFrom(options);
  const opened = left?.cache ?? openCache(cache, output);
  const shards: ShardsInMemory = left?.shards ?? new Map();
  // A look that is under way takes as long as this does.
  if (options.look instanceof Promise) readShards(options, shards);
  const inputs: Inputs = { ...options, shards, look: await options.look };
  const team = gather(inputs);
  const site = await prepareSite(inputs, onProgress, team, knownBundles(opened.known));
  const { problems } = site;
  if (site.plan === undefined) return { problems, site: undefined, changes: undefined };
  const plan = options.shard === undefined ? site.plan : planShard(site.plan, options.shard);
  // What stands together in an output was held against each other when it was planned.
  if (plansMore(site.plan, opened.known)) refuseTwins(site.plan);
  const earlier = await look(opened.known);
  const loss = earlier && massLoss(plan, earlier, options.allowRemovals);
  if (mustNotPublish(site, options.strict) || loss !== undefined) {
    site.remember();
    return { problems, site, changes: undefined, ...(loss !== undefined && { loss }) };
  }
  forgetStanding(cache, output);
  if (options.clean) forgetCache(cache, output);
  claimOutput(output);
  const changes = await locked(() => {
    const present = earlier ?? outputContents(output);
    const known = options.clean ? openCache(cache, output) : opened;
    return writeChanges(
      { plan, all: site.plan.pages, share: site.share },
      { ...options, team, known, present },
      onProgress,
    );
  });
  site.remember();
  if (left !== undefined && !options.clean) Object.assign(left, { cache: opened, newsroom: site.newsroom });
  if (options.lastGood !== undefined) keepVersions(options.content, options.lastGood, site.rightFiles);
  return { problems, site, changes };
}

/** What this very process has left in the output is not looked at again. */
function lookFrom(options: BuildOptions): ReturnType<typeof lookAtOutput> {
  const { output, session } = options;
  if (session?.left().cache === undefined || !isOurs(output)) return lookAtOutput(options);
  return async (known) => outputAsLeft(output, known);
}

function plansMore({ pages, copies, bundles }: Plan, known: BuildCache): boolean {
  const isNew = ({ file }: { readonly file: string }) => !known.files.has(file);
  return pages.some(isNew) || copies.some(isNew) || bundles.some(({ place }) => !known.bundles.has(place));
}

function mustNotPublish({ problems, published }: PreparedSite, strict: boolean): boolean {
  const hasErrors = problems.some(({ severity }) => severity === "error");
  return hasErrors && (strict || published === 0);
}
