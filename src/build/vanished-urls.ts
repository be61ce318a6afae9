import { buildArchive } from "../archive/build-archive.ts";
import { type SettledUrls, settleRecordedUrls } from "../archive/settle-recorded-urls.ts";
import { problemAt, type Refusal } from "../content/fault.ts";
import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";

/** A problem line for each address that was promised and leads nowhere, at its line of the ledger. */
export function vanishedProblems({ vanished }: Pick<SettledUrls, "vanished">): Problem[] {
  return vanished.map(({ path, file, line }) => problemAt(file, { line, column: 1 }, "url", refusalOf(path)));
}

/** Where the former name of a list can be kept, or (sections and authors) what must stand there again. */
const registries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tags: { registry: "tags.yaml" },
  sources: { registry: "sources.yaml" },
  series: { registry: "series.yaml" },
  sections: { suggestion: "sections.yaml" },
  authors: { suggestion: "authors" },
};

function refusalOf(path: string): Refusal {
  const folder = path.split("/")[1] ?? "";
  const registry = Object.hasOwn(registries, folder) ? registries[folder] : undefined;
  if (registry === undefined) return { code: "url-vanished", values: { value: path } };
  return { code: "list-vanished", values: { value: path, ...registry } };
}

/** The same for those who plan no page: what of `content` would have vanished at `now` (milliseconds since 1970). */
export function vanishedUrls(content: Content, now: number): Problem[] {
  if (content.recordedUrls.length === 0) return [];
  return vanishedProblems(settleRecordedUrls(content, buildArchive(content, now), now));
}
