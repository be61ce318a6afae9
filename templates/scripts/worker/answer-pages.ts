import { registerRoute, setCatchHandler } from "workbox-routing";
import { afterAVisit } from "./after-a-visit.ts";
import { keepFront, keepPages } from "./keep-pages.ts";
import { onThisSite, root } from "./scope.ts";

/** Places whose pages are of no use later, or nobody else's business: editors' desk, results of the newsletter's form. */
const elsewhere = /^(?:admin|newsletter)\//;

/** Answers for every page of the site that a reader goes to; without network and copy, with the offline page. */
export function answerPages(): void {
  registerRoute(
    ({ request, url }) => request.mode === "navigate" && isPage(url),
    async ({ event, request, url }) => {
      const strategy = url.origin + url.pathname === root ? keepFront : keepPages;
      const [answer, done] = strategy.handleAll({ event, request });
      event.waitUntil(done.then(() => afterAVisit(event)).catch(() => undefined));
      return answer;
    },
  );
  setCatchHandler(async ({ request }) =>
    request.mode === "navigate" ? toOfflinePage(request.url) : Response.error(),
  );
}

function isPage({ href, origin, pathname }: URL): boolean {
  const path = (origin + pathname).slice(root.length);
  return href.startsWith(root) && !elsewhere.test(path) && /(?:^|\/|\.html|(?:^|\/)[^./]+)$/.test(path);
}

/** Its links are relative, so it must stand at its own address; behind `#`, never sent, it learns what was wanted. */
function toOfflinePage(wanted: string): Response {
  return Response.redirect(onThisSite(`offline/#${wanted.slice(root.length)}`));
}
