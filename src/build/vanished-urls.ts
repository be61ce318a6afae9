import { buildArchive } from "../archive/build-archive.ts";
import { type SettledUrls, settleRecordedUrls } from "../archive/settle-recorded-urls.ts";
import { problemAt } from "../content/fault.ts";
import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";

/** A problem line for each address that was promised and leads nowhere, at its line of the ledger. */
export function vanishedProblems({ vanished }: Pick<SettledUrls, "vanished">): Problem[] {
  return vanished.map(({ path, file, line }) =>
    problemAt(file, { line, column: 1 }, "url", { code: "url-vanished", values: { value: path } }),
  );
}

/** The same for those who plan no page: what of `content` would have vanished at `now` (milliseconds since 1970). */
export function vanishedUrls(content: Content, now: number): Problem[] {
  if (content.recordedUrls.length === 0) return [];
  return vanishedProblems(settleRecordedUrls(content, buildArchive(content, now), now));
}
