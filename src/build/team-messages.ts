import type { Inputs } from "./inputs.ts";
import type { SharedPages, WrittenPage } from "./write-share.ts";

/** What a thread is asked, one thing after another. */
export type TeamTask =
  /** Reads its share of the articles into the memory. */
  | { readonly task: "read" }
  /** Reads the content folder and puts it in order, as this thread does meanwhile. */
  | { readonly task: "prepare" }
  /** Plans the pages and writes of `pages` whatever nobody else has begun. */
  | { readonly task: "write"; readonly pages: SharedPages };

/** What it answers. «failed» says nothing of why: whatever it left undone this thread does again, and meets the reason. */
export type TeamAnswer =
  | { readonly answer: "done" }
  | { readonly answer: "failed" }
  | { readonly answer: "written"; readonly pages: readonly WrittenPage[] };

/** What a thread knows from its start. */
export type Membership = {
  readonly inputs: Inputs;
  readonly member: number;
  readonly threads: number;
};
