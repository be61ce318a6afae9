import { html } from "hono/html";
import type { OwnPageView } from "../../src/model/views.ts";
import { trusted } from "../parts/trusted.ts";
import { documentPage } from "./document-page.ts";

export function ownPage({ shell, title, body }: OwnPageView): string {
  return documentPage(shell, {
    canonical: shell.path,
    stylesheet: shell.assets.articleStylesheet,
    main: html`<h1>${title}</h1>${trusted(body)}`,
  });
}
