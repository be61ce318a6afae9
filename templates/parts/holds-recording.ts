import type { TrustedHtml } from "../../src/model/trusted-html.ts";

/** Whether a text holds a recording of its own or another site's, as `src/markdown/rules/embeds.ts` writes them. */
export function holdsRecording({ html }: TrustedHtml): boolean {
  return /<(?:video|audio)\b|class="embed\b/.test(html);
}
