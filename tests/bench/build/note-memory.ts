import { readdirSync, readFileSync } from "node:fs";

/** Notes the highest resident memory of a process and of all that descend from it, in kilobytes, by their numbers. */
export function noteMemory(process: number | undefined, highest: Map<number, number>): void {
  if (process === undefined) return;
  try {
    const status = readFileSync(`/proc/${process}/status`, "utf8");
    const kilobytes = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]);
    if (kilobytes > 0) highest.set(process, kilobytes);
    for (const thread of readdirSync(`/proc/${process}/task`)) {
      const children = readFileSync(`/proc/${process}/task/${thread}/children`, "utf8");
      for (const child of children.split(" ").filter(Boolean)) noteMemory(Number(child), highest);
    }
  } catch {
    // It ended while we looked, or there is no /proc here.
  }
}
