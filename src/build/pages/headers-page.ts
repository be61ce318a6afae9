import { addresses } from "../../archive/addresses.ts";
import { type Header, hostHeaders } from "../host-headers.ts";
import type { Newsroom } from "../newsroom.ts";
import type { PageDraft } from "../planned-page.ts";

/**
 * `/_headers`, which Netlify, Cloudflare Pages and their like read and do not show. Other hosts are told the same by the
 * reports of a build. A disk sends no headers.
 */
export function headersPage(newsroom: Newsroom): PageDraft<readonly Header[]>[] {
  if (newsroom.portable) return [];
  return [
    {
      kind: "document",
      path: addresses.headers,
      facts: () => hostHeaders(newsroom),
      view: (headers) => ({ kind: "document", text: rule("/*", headers) + namedForGood }),
    },
  ];
}

function rule(paths: string, headers: readonly Header[]): string {
  return `${paths}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;
}

/**
 * What has the hash of its content in its name is never asked for again. These hosts have browsers ask for everything
 * else anew each time, as pages and `/worker.js` need it. No other rule names `Cache-Control`: of two, some hosts send both.
 */
const namedForGood = ["/assets/*", "/cards/*"]
  .map((paths) => rule(paths, [["Cache-Control", "public, max-age=31536000, immutable"]]))
  .join("");
