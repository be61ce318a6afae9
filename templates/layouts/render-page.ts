import type { PageView } from "../../src/model/views.ts";
import { articlePage } from "./article-page.ts";
import { frontPage } from "./front-page.ts";
import { listPage } from "./list-page.ts";
import { notFoundPage } from "./not-found-page.ts";
import { redirectPage } from "./redirect-page.ts";

/** The whole text of any page. */
export function renderPage(view: PageView): string {
  switch (view.kind) {
    case "article":
      return articlePage(view);
    case "front":
      return frontPage(view);
    case "list":
      return listPage(view);
    case "not-found":
      return notFoundPage(view);
    case "redirect":
      return redirectPage(view);
    case "feed":
      return view.text;
    case "document":
      return view.text;
  }
}
