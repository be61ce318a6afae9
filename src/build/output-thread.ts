import { parentPort, workerData } from "node:worker_threads";
import { outputDifference } from "./look-at-output.ts";

// Lists a large output folder while the first thread reads; see `look-at-output.ts`.
parentPort?.postMessage(outputDifference(workerData));
