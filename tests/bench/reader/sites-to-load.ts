import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { judgedPages } from "../../support/judged-pages.ts";
import { runCommand } from "../../support/run-command.ts";
import { pageOf } from "../build/cases.ts";
import type { Contender } from "../build/contender.ts";
import { everyArticle, type InventedArticle, inventArchive } from "../build/invented-archive.ts";
import { nashra } from "../build/nashra.ts";
import { runProcess } from "../build/run-process.ts";
import { whoTakesPart } from "../build/who-takes-part.ts";

/** A built site and the pages of it that are measured: what they are called → their address below the site. */
export type SiteToLoad = {
  readonly name: string;
  readonly folder: string;
  readonly pages: Readonly<Record<string, string>>;
};

/** Enough for lists as long as those of a large newspaper. */
const archive = inventArchive(200);

/** What readers meet; cards are for those who share a link. */
const forReaders = ["search", "share", "lite", "offline"] as const;

/** The demonstration with its photographs, and one article without any as Nashra and the peers show it. */
export async function sitesToLoad(peers: readonly string[], folder: string) {
  // By the book Hugo makes the same pages, only slower.
  const { contenders, notes } = whoTakesPart(
    peers.filter((name) => name !== "hugo-related"),
    folder,
  );
  const sites: SiteToLoad[] = [sampleSite(join(folder, "sample"))];
  for (const contender of contenders) {
    const isNashra = contender.name === nashra().name;
    sites.push(await builtSite(isNashra ? nashra(forReaders) : contender, folder));
  }
  return { sites, notes };
}

/** Throws what the build says when it fails. */
function sampleSite(folder: string): SiteToLoad {
  const site = join(folder, "site");
  const kept = ["--cache", join(folder, "cache"), "--report", join(folder, "report")];
  const { status, errors } = runCommand("build", [
    ...["--quiet", "--output", site, "--now", "2025-11-15T00:00:00Z"],
    ...kept,
  ]);
  if (status !== 0) throw new Error(errors);
  return { name: "Nashra, photographs", folder: site, pages: judgedPages };
}

async function builtSite(contender: Contender, folder: string): Promise<SiteToLoad> {
  const own = join(folder, contender.name);
  mkdirSync(own);
  const [source, output] = [join(own, "source"), join(own, "output")];
  contender.prepare(source, archive);
  await runProcess(contender.command(source, output, join(own, "memory")));
  const article = pageOf(articleOfUsualLength()).replace(/index\.html$/, "");
  const lite = contender.name === nashra().name ? { lite: `${article}lite/` } : {};
  return { name: contender.name, folder: output, pages: { article, front: "", ...lite } };
}

/** The article whose length comes nearest to 600 words. */
function articleOfUsualLength(): InventedArticle {
  const wordsOf = ({ paragraphs }: InventedArticle) => paragraphs.join(" ").split(" ").length;
  const distance = (article: InventedArticle) => Math.abs(wordsOf(article) - 600);
  return [...everyArticle(archive)].reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
