import { keepFile } from "./answer-files.ts";
import { keepFront, keepPages } from "./keep-pages.ts";
import { root, worker } from "./scope.ts";

/**
 * The page that brought the worker was opened before there was one: it tells its address and its pictures', which are
 * kept as if they had been asked for now. Most are in the browser's own cache and cost nothing.
 */
export function keepFirstPage(): void {
  worker.addEventListener("message", (event) => {
    const { keep } = event.data ?? {};
    if (!Array.isArray(keep)) return;
    const [page, ...pictures] = keep.map(String).filter((address) => address.startsWith(root));
    if (page !== undefined) event.waitUntil(keepPage(page, pictures, event).catch(() => undefined));
  });
}

async function keepPage(
  page: string,
  pictures: readonly string[],
  event: ExtendableMessageEvent,
): Promise<void> {
  const strategy = page === root ? keepFront : keepPages;
  const request = new Request(page, { cache: "force-cache" });
  await Promise.all(strategy.handleAll({ event, request }));
  for (const picture of pictures) await keepFile(picture, event).catch(() => undefined);
}
