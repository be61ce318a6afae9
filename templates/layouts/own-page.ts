import { html } from "hono/html";
import type { OwnPageView } from "../../src/model/views.ts";
import { playersIn } from "../parts/held-players.ts";
import { holdsRecording } from "../parts/holds-recording.ts";
import { articleStyle } from "../parts/later-style.ts";
import { pageTrail } from "../parts/page-trail.ts";
import { trusted } from "../parts/trusted.ts";
import { documentPage } from "./document-page.ts";

/** What the newsroom says of itself: a heading and its text, set as an article is. */
export function ownPage({ shell, trail, title, body, structuredData }: OwnPageView): string {
  return documentPage(shell, {
    looks: "article",
    sheet: "inside",
    canonical: shell.path,
    structuredData,
    players: playersIn(body),
    trail: pageTrail(trail, title, shell),
    main: html`<article class="article">
  <h1>${title}</h1>
  <div class="article-body">
${trusted(body)}
  </div>
  ${articleStyle(shell, holdsRecording(body))}
</article>`,
  });
}
