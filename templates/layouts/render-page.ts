import type { PageView } from "../../src/model/views.ts";
import { archivePage } from "./archive-page.ts";
import { articlePage } from "./article-page.ts";
import { correctionsPage } from "./corrections-page.ts";
import { frontPage } from "./front-page.ts";
import { gonePage } from "./gone-page.ts";
import { latestFragment } from "./latest-fragment.ts";
import { listPage } from "./list-page.ts";
import { litePage } from "./lite-page.ts";
import { monthPage } from "./month-page.ts";
import { newsletterResultPage } from "./newsletter-result-page.ts";
import { notFoundPage } from "./not-found-page.ts";
import { offlinePage } from "./offline-page.ts";
import { ownPage } from "./own-page.ts";
import { redirectPage } from "./redirect-page.ts";
import { savedPage } from "./saved-page.ts";
import { searchPage } from "./search-page.ts";
import { webAppManifest } from "./web-app-manifest.ts";

/** The whole text of any page. */
export function renderPage(view: PageView): string {
  switch (view.kind) {
    case "article":
      return articlePage(view);
    case "lite":
      return litePage(view);
    case "front":
      return frontPage(view);
    case "list":
      return listPage(view);
    case "archive":
      return archivePage(view);
    case "month":
      return monthPage(view);
    case "own-page":
      return ownPage(view);
    case "corrections":
      return correctionsPage(view);
    case "search":
      return searchPage(view);
    case "gone":
      return gonePage(view);
    case "latest":
      return latestFragment(view);
    case "not-found":
      return notFoundPage(view);
    case "newsletter-result":
      return newsletterResultPage(view);
    case "offline":
      return offlinePage(view);
    case "saved":
      return savedPage(view);
    case "web-app-manifest":
      return webAppManifest(view);
    case "redirect":
      return redirectPage(view);
    case "feed":
      return view.text;
    case "document":
      return view.text;
  }
}
