/** Whether the device can keep pages: not in some apps' browsers, in private windows, from a disk, or without TLS. */
export function canKeepPages(): boolean {
  return "serviceWorker" in navigator && "caches" in window;
}

/**
 * Starts the service worker of the site in folder `root`, and hands it the page that is open: it came before there was a
 * worker, and is to open again all the same. Where no worker can be had, everything else goes on.
 */
export async function registerWorker(root: string): Promise<void> {
  const workers = navigator.serviceWorker;
  try {
    // Hosts like to have scripts kept for a day; a worker that is wrong must not stay that long.
    await workers.register(`${root}worker.js`, { scope: root, updateViaCache: "none" });
    if (workers.controller) return;
    const { active } = await workers.ready;
    if (active) active.postMessage({ keep: [location.href, ...shownPictures()] });
  } catch {}
}

function shownPictures(): string[] {
  return Array.from(document.images, ({ currentSrc, src }) => currentSrc || src);
}
