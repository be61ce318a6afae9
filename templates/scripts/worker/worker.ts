import { clientsClaim } from "workbox-core/clientsClaim.js";
import { enable as askWhileStarting } from "workbox-navigation-preload";
import { precacheAndRoute } from "workbox-precaching";
import { answerFiles, keepFile } from "./answer-files.ts";
import { answerPages } from "./answer-pages.ts";
import { keepFirstPage } from "./keep-first-page.ts";
import { onThisSite, worker } from "./scope.ts";

// The service worker (decision 0012): stands between the site's pages and the network, and knows nothing of any article.
// A new one takes over at once: assets of earlier versions stay, so no open page misses any.
void worker.skipWaiting();
clientsClaim();
askWhileStarting();

precacheAndRoute([...SHIPPED.pages]);
answerPages();
answerFiles();
keepFirstPage();

worker.addEventListener("install", (event) => {
  event.waitUntil(Promise.all(SHIPPED.files.map((file) => keepFile(onThisSite(file), event))));
});
