import { kept } from "./scope.ts";

/** Forgets a page, opened or saved. */
export async function forgetPage(address: string): Promise<void> {
  for (const name of [kept.pages, kept.saved])
    await (await caches.open(name)).delete(address, { ignoreVary: true });
}
