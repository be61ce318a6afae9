import { pageIn } from "./page-in.ts";

/** Takes a page out of the saved ones; files go with the last page that needs them, which names them in its text. */
export async function forgetSaved(address: string, saved: Cache): Promise<void> {
  await saved.delete(address, { ignoreVary: true });
  const pages: string[] = [];
  const files: string[] = [];
  for (const { url } of await saved.keys()) {
    const page = await pageIn(saved, url);
    if (page === undefined) files.push(url);
    else pages.push(page);
  }
  for (const file of files)
    if (!pages.some((page) => page.includes(nameOf(file)))) await saved.delete(file, { ignoreVary: true });
}

function nameOf(file: string): string {
  return decodeURIComponent(file.slice(file.lastIndexOf("/") + 1));
}
