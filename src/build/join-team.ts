import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { articleMemory } from "./article-memory.ts";
import { type CheckedContent, checkContent } from "./check-content.ts";
import { fileMemory } from "./file-memory.ts";
import type { Inputs } from "./inputs.ts";
import { lastGoodVersions } from "./last-good-versions.ts";
import { newsroomOf } from "./newsroom.ts";
import type { PageWriter } from "./page-writer.ts";
import { planDigest } from "./plan-digest.ts";
import { planPages } from "./plan-pages.ts";
import { readShare } from "./read-share.ts";
import { relatedAsTold } from "./relating.ts";
import type { Membership, TeamAnswer, TeamTask } from "./team-messages.ts";
import { writeShare } from "./write-share.ts";

/**
 * Serves the build that started this thread until it ends. The thread reads and plans for itself: a plan is the same
 * wherever it is made, and handing one over would cost as much as making it.
 */
export function joinTeam(write: PageWriter): void {
  if (parentPort === null) throw new Error("only a thread joins a team");
  const port: MessagePort = parentPort;
  const membership: Membership = workerData;
  const { inputs } = membership;
  let reading: Promise<CheckedContent> | undefined;
  const checked = () => {
    reading ??= readNewsroom(inputs);
    return reading;
  };
  const answer = async (task: TeamTask): Promise<TeamAnswer> => {
    if (task.task === "read") readShare(membership);
    if (task.task === "prepare") await checked();
    if (task.task !== "write") return { answer: "done" };
    const { content, ...read } = await checked();
    if (content === undefined) return { answer: "failed" };
    const { assets, related, digest } = task.pages;
    const newsroom = { ...newsroomOf(content, read, inputs, relatedAsTold(related)), assets };
    const pages = planPages(newsroom, inputs.code);
    // Somebody has saved a file since: who began the build knows the right plan.
    if (planDigest(newsroom, pages) !== digest) return { answer: "failed" };
    return { answer: "written", pages: await writeShare(task.pages, pages, write) };
  };
  let last: Promise<unknown> = Promise.resolve();
  port.on("message", (task: TeamTask) => {
    const failed = (): TeamAnswer => ({ answer: "failed" });
    last = last.then(() => answer(task).catch(failed)).then((given) => port.postMessage(given));
  });
}

/** Nothing that was learned is saved: the thread that began the build does that. */
function readNewsroom(inputs: Inputs): Promise<CheckedContent> {
  const articles = articleMemory({ ...inputs, code: inputs.indexingCode });
  const versionsOf = lastGoodVersions(inputs.content, inputs.lastGood);
  const files = fileMemory({ ...inputs, code: inputs.drawingCode });
  return checkContent(inputs.content, files, versionsOf, articles.open);
}
