import { html } from "hono/html";
import type { Shell } from "../../src/model/views.ts";
import { type Markup, nothing } from "./markup.ts";

/**
 * The place of «احفظ للقراءة لاحقًا». Its script (`templates/scripts/modules/save-for-later.ts`) makes the button where the
 * device can keep anything; the room is kept, so that nothing moves, but where scripts are off.
 */
export function saveForLater({ settings, link }: Shell): Markup {
  if (!settings.features.offline) return nothing;
  return html`<p class="save-for-later" data-list="${link("/saved/")}"></p>`;
}
