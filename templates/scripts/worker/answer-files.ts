import { registerRoute } from "workbox-routing";
import { hasLastingName } from "../lasting-name.ts";
import { keepAssets, keepChangingPictures, keepPictures } from "./keep-files.ts";
import { root } from "./scope.ts";

/** Answers for the files that pages of this site need. Recordings and documents are left to the network. */
export function answerFiles(): void {
  const isOurs = (url: URL) => url.href.startsWith(root);
  registerRoute(({ url }) => isOurs(url) && isAsset(url), keepAssets);
  registerRoute(({ url }) => isOurs(url) && isPicture(url) && hasLastingName(url.pathname), keepPictures);
  registerRoute(({ url }) => isOurs(url) && isPicture(url), keepChangingPictures);
}

/** Keeps a file under its address, whoever asks for it. */
export async function keepFile(address: string, event: ExtendableEvent): Promise<void> {
  const url = new URL(address);
  const lasting = hasLastingName(url.pathname) ? keepPictures : keepChangingPictures;
  const strategy = isAsset(url) ? keepAssets : lasting;
  // What a page has just fetched is in the browser's own cache.
  const request = new Request(address, { cache: "force-cache" });
  await Promise.all(strategy.handleAll({ event, request }));
}

function isAsset({ pathname }: URL): boolean {
  return hasLastingName(pathname) && /\.(?:css|js|woff2)$/.test(pathname);
}

/** By its name: a script that saves a picture asks for it as for any file. */
function isPicture({ pathname }: URL): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(pathname);
}
