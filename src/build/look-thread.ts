import { parentPort, workerData } from "node:worker_threads";
import { packedLook } from "./begin-look.ts";

// Looks at many inputs while the first thread starts; see `begin-look.ts`.
const look = packedLook(workerData);
const { sizes, modified, changed } = look.columns;
parentPort?.postMessage(look, [sizes.buffer, modified.buffer, changed.buffer]);
