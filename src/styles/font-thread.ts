import { parentPort } from "node:worker_threads";
import { buildFont } from "./build-font.ts";

// The thread that `buildFontApart` starts: it makes the font, says so and ends.
parentPort?.postMessage(await buildFont());
