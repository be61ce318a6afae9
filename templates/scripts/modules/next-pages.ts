import { fetchAhead } from "../fetch-ahead.ts";
import { canKeepPages, registerWorker } from "../register-worker.ts";
import { siteRoot } from "../site-root.ts";
import { sparesData } from "../spare-data.ts";

// What comes after this page: the next one at once, and every one again without a network. Nothing of it is asked for on
// behalf of a reader who saves data.
const root = siteRoot(import.meta.url);
const idle = window.requestIdleCallback || ((work: () => void) => setTimeout(work, 200));

// A window that is not painted may never be idle.
if (!sparesData()) idle(start, { timeout: 3000 });

function start(): void {
  fetchAhead(root);
  // A newsroom may want no worker (`features: { offline: false }`); browsers that have one undo it by themselves.
  const isWanted = document.body.classList.contains("kept-on-device");
  if (isWanted && canKeepPages()) registerWorker(root);
}
