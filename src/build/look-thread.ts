import { parentPort, workerData } from "node:worker_threads";
import { packedLook } from "./begin-look.ts";

// Looks at many inputs while the first thread starts; see `begin-look.ts`.
const look = packedLook(workerData);
parentPort?.postMessage(look, [look.numbers.buffer]);
