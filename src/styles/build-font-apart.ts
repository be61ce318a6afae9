import { Worker } from "node:worker_threads";
import type { buildFont } from "./build-font.ts";

/**
 * {@link buildFont} in a thread of its own: cutting the typeface down keeps a processor busy for half a second and more,
 * in which this one can read content.
 */
export function buildFontApart(): ReturnType<typeof buildFont> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./font-thread.ts", import.meta.url));
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (status) =>
      reject(new Error(`the font's thread ended with ${status} and made none`)),
    );
  });
}
