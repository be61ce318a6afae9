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
      view: (headers) => ({ kind: "document", text: ruleForAll(headers) }),
    },
  ];
}

function ruleForAll(headers: readonly Header[]): string {
  return `/*\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;
}
