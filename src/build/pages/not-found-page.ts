import { addresses } from "../../archive/addresses.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";

/** The page that hosts show for an address that leads nowhere. */
export function notFoundPage({ settings }: Newsroom): PageDraft<Frame> {
  return {
    kind: "not-found",
    path: addresses.notFound,
    facts: () => ({
      title: settings.title,
      description: settings.description ?? settings.title,
      editionDate: undefined,
      indexed: false,
    }),
    view: (frame, shell) => ({ kind: "not-found", shell: shell(frame) }),
  };
}
