import { hash } from "node:crypto";
import { addresses } from "../../archive/addresses.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { Link, PageView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { goneAddresses } from "./gone-pages.ts";
import { trailToFront } from "./story.ts";

type DeviceFacts = { readonly frame: Frame; readonly trail: readonly Link[] };

/** Pages about what a reader's device keeps, and what the app says of itself; none shows anything of any article. */
export function devicePages(newsroom: Newsroom): PageDraft<DeviceFacts>[] {
  const manifest = devicePage(addresses.manifest, "web-app-manifest", newsroom);
  if (newsroom.portable) return [];
  if (!newsroom.settings.features.offline) return [manifest];
  return [
    devicePage(addresses.offline, "offline", newsroom),
    devicePage(addresses.saved, "saved", newsroom),
    manifest,
  ];
}

function devicePage(
  path: UrlPath,
  kind: "offline" | "saved" | "web-app-manifest",
  newsroom: Newsroom,
): PageDraft<DeviceFacts> {
  const { settings } = newsroom;
  return {
    kind,
    path,
    facts: () => ({
      frame: {
        title: settings.title,
        description: settings.description ?? settings.title,
        editionDate: undefined,
        indexed: false,
      },
      trail: trailToFront(newsroom),
    }),
    view: ({ frame, trail }, shell): PageView => ({ kind, shell: shell(frame), trail }),
  };
}

/** How many endings are told: whoever has an older page on the device asks for it again when it is opened. */
const told = 1000;

/**
 * What was withdrawn or has expired, for devices that keep such a page: the newest by the date in the address, so that the
 * list does not grow with the archive. The paths stand there as hashes, since an address says what the story was: whoever
 * has the page can recognise it, and nobody can read the list.
 */
export function endedDrafts(newsroom: Newsroom): PageDraft<readonly string[]>[] {
  if (!newsroom.settings.features.offline) return [];
  const draft: PageDraft<readonly string[]> = {
    kind: "document",
    path: addresses.ended,
    facts: () =>
      goneAddresses(newsroom)
        .map(({ path }) => path)
        .sort()
        .slice(-told)
        .map((path) => hash("sha256", path).slice(0, 16)),
    view: (marks) => ({ kind: "document", text: `${JSON.stringify(marks)}\n` }),
  };
  return [draft];
}
