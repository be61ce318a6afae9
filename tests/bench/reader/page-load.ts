import type { Result } from "lighthouse";
import { median } from "../build/median.ts";

/** What a first visit to one page costs a reader, headers included. */
export type PageLoad = {
  /** Bytes on the way, by what they are. */
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly requests: number;
  /** Milliseconds until the largest thing of the first view stands, and in which the page did not answer. */
  readonly largestPaint: number;
  readonly blocked: number;
  /** Cumulative layout shift, without unit. */
  readonly shift: number;
};

export type Kind = (typeof kinds)[number];

/** In the order of the table's columns. */
export const kinds = ["document", "style", "script", "font", "image", "other"] as const;

const kindOf: Readonly<Record<string, Kind>> = {
  Document: "document",
  Stylesheet: "style",
  Script: "script",
  Font: "font",
  Image: "image",
};

/** Reads one load out of what Lighthouse says of it. Throws when a figure is missing. */
export function pageLoad({ audits }: Pick<Result, "audits">): PageLoad {
  const sum: Record<Kind, number> = { document: 0, style: 0, script: 0, font: 0, image: 0, other: 0 };
  const requests = requestsIn(audits["network-requests"]?.details);
  for (const { kind, bytes } of requests) sum[kind] += bytes;
  const figure = (audit: string) => {
    const value = audits[audit]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse gives no ${audit}`);
    return value;
  };
  return {
    bytes: sum,
    requests: requests.length,
    largestPaint: figure("largest-contentful-paint"),
    blocked: figure("total-blocking-time"),
    shift: figure("cumulative-layout-shift"),
  };
}

/** The middle of several loads of one page, each figure by itself. */
export function medianLoad(loads: readonly PageLoad[]): PageLoad {
  const middle = (figure: (load: PageLoad) => number) => median(loads.map(figure));
  const bytes = (kind: Kind) => middle((load) => load.bytes[kind]);
  return {
    bytes: {
      document: bytes("document"),
      style: bytes("style"),
      script: bytes("script"),
      font: bytes("font"),
      image: bytes("image"),
      other: bytes("other"),
    },
    requests: middle(({ requests }) => requests),
    largestPaint: middle(({ largestPaint }) => largestPaint),
    blocked: middle(({ blocked }) => blocked),
    shift: middle(({ shift }) => shift),
  };
}

/** What stands in the page itself (`data:`) is no request. */
function requestsIn(details: Result["audits"][string]["details"]): { kind: Kind; bytes: number }[] {
  if (details?.type !== "table") throw new Error("Lighthouse lists no requests");
  return details.items
    .filter(({ url }) => String(url).startsWith("http"))
    .map(({ resourceType, transferSize }) => ({
      kind: kindOf[String(resourceType)] ?? "other",
      bytes: Number(transferSize ?? 0),
    }));
}
