import { keptAddress } from "./kept-address.ts";

/** How many pictures of an article are saved, and how large in bytes each may be. */
const mostPictures = 20;
const largestPicture = 1_000_000;

/**
 * Puts the page that is open into `saved`, with what it looks like and the pictures it shows. The page itself is taken from
 * the pages the worker has kept, where it stands as it was read. Throws without network or room.
 */
export async function saveWhole(root: string, saved: Cache, opened: Cache): Promise<void> {
  const address = keptAddress(location.href);
  const page = (await opened.match(address, { ignoreVary: true })) || (await fetched(address));
  await Promise.all(neededFiles(root).map(async (file) => saved.put(file, await fetched(file))));
  // A picture that cannot be had leaves the article worth reading.
  await Promise.all(shownPictures(root).map((file) => savePicture(file, saved).catch(() => undefined)));
  // Last: once the page is there, everything is.
  await saved.put(address, page);
}

/** What the page has just shown is in the browser's own cache, and costs nothing to ask for again. */
async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: "force-cache" });
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

async function savePicture(address: string, saved: Cache): Promise<void> {
  const answer = await fetched(address);
  const { size } = await answer.clone().blob();
  if (size <= largestPicture) await saved.put(address, answer);
}

/** Stylesheets, font and the page's script: the worker keeps those of late, and an article may be read next year. */
function neededFiles(root: string): string[] {
  const sheets = "link[rel=stylesheet], link[rel=preload][as=font]";
  const links = [...document.querySelectorAll<HTMLLinkElement>(sheets)].map(({ href }) => href);
  return ours([...links, ...Array.from(document.scripts, ({ src }) => src)], root);
}

/** The logo and what stands in the article, in the size that this screen shows. */
function shownPictures(root: string): string[] {
  const images = [...document.querySelectorAll<HTMLImageElement>(".site-logo img, .article img")];
  const shown = images.map(({ currentSrc, src }) => currentSrc || src);
  return ours(shown, root).slice(0, mostPictures);
}

function ours(files: readonly string[], root: string): string[] {
  return [...new Set(files)].filter((file) => file.startsWith(root));
}
