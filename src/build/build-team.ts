import { Worker } from "node:worker_threads";
import type { Inputs } from "./inputs.ts";
import type { PlannedPage } from "./planned-page.ts";
import { readShare } from "./read-share.ts";
import type { Membership, TeamAnswer, TeamTask } from "./team-messages.ts";
import type { SharedPages, WrittenPage } from "./write-share.ts";

/** How a build may use several threads; handed in, because what writes pages is not known here. */
export type TeamWishes = {
  /** Threads that work at once, this one included; 1 is none but this one. */
  readonly threads: number;
  /** The file that a thread starts with: it must call `joinTeam`. */
  readonly entry: URL;
  /** Whether a page may be written by any thread. */
  readonly shares: (page: PlannedPage) => boolean;
  /** So many articles to read, or pages to write, are worth it: one thread is done with fewer before others have begun. */
  readonly worthSharing: number;
};

/** Threads that share the work of one build with this one. None is started before there is work for it. */
export type BuildTeam = {
  readonly shares: TeamWishes["shares"];
  readonly worthSharing: number;
  /** Reads all articles into the memory, this thread its share. */
  readonly readAhead: () => Promise<void>;
  /** Lets those who have begun get ready to write. */
  readonly prepare: () => void;
  /** Asks all to write; resolves with what they wrote, not with what this thread writes. */
  readonly write: (pages: SharedPages) => Promise<readonly WrittenPage[]>;
  readonly end: () => Promise<void>;
};

/** The team of one build; undefined when this thread works alone. */
export function buildTeam(inputs: Inputs, wishes: TeamWishes | undefined): BuildTeam | undefined {
  if (wishes === undefined || wishes.threads < 2) return undefined;
  const { threads, entry } = wishes;
  let members: Member[] | undefined;
  const begun = () => {
    members ??= Array.from({ length: threads - 1 }, (_, index) =>
      startMember(entry, { inputs: plainInputs(inputs), member: index + 1, threads }),
    );
    return members;
  };
  return {
    shares: wishes.shares,
    worthSharing: wishes.worthSharing,
    readAhead: async () => {
      const others = begun().map((member) => member.ask({ task: "read" }));
      readShare({ inputs, member: 0, threads });
      await Promise.all(others);
    },
    prepare: () => {
      for (const member of members ?? []) member.ask({ task: "prepare" });
    },
    write: async (pages) => {
      const answers = await Promise.all(begun().map((member) => member.ask({ task: "write", pages })));
      return answers.flatMap((answer) => (answer.answer === "written" ? answer.pages : []));
    },
    end: async () => {
      await Promise.all((members ?? []).map((member) => member.end()));
    },
  };
}

/** Functions cannot go to another thread. */
function plainInputs(inputs: Inputs): Inputs {
  const { project, content, cache, lastGood, portable, now, code, drawingCode, indexingCode } = inputs;
  return { project, content, cache, lastGood, portable, now, code, drawingCode, indexingCode };
}

type Member = {
  readonly ask: (task: TeamTask) => Promise<TeamAnswer>;
  readonly end: () => Promise<unknown>;
};

/** A thread answers its tasks in their order; one that breaks down has failed in all that it was asked. */
function startMember(entry: URL, membership: Membership): Member {
  const worker = new Worker(entry, { workerData: membership });
  const waiting: ((answer: TeamAnswer) => void)[] = [];
  let isDown = false;
  const breakDown = () => {
    isDown = true;
    for (const resolve of waiting.splice(0)) resolve({ answer: "failed" });
  };
  worker.on("message", (answer: TeamAnswer) => waiting.shift()?.(answer));
  worker.on("error", breakDown);
  worker.on("exit", breakDown);
  return {
    ask: (task) =>
      new Promise((resolve) => {
        if (isDown) return resolve({ answer: "failed" });
        waiting.push(resolve);
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}
