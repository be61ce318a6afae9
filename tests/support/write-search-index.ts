import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { prepareSite } from "../../src/build/prepare-site.ts";
import { planInputs } from "./build-in.ts";

/** Writes what a build of `content` would write below `search/`, and nothing else, into `<work>/site`. `now` is ISO 8601. */
export async function writeSearchIndex(content: string, work: string, now: string): Promise<void> {
  const { plan } = await prepareSite(planInputs(work, content, Date.parse(now)));
  if (plan === undefined) throw new Error(`${content} cannot be built`);
  const site = join(work, "site");
  for (const bundle of plan.bundles.filter(({ place }) => place.startsWith("search/")))
    for (const { file, bytes } of await bundle.make()) write(join(site, file), bytes);
  for (const page of plan.pages.filter(({ file }) => file === "search/periods.json")) {
    const view = page.view();
    if (view.kind === "document") write(join(site, page.file), view.text);
  }
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
