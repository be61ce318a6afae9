import type { ShardsInMemory } from "./article-memory.ts";
import type { BuildSession } from "./build-session.ts";
import type { Look } from "./look-at-inputs.ts";

/** What a plan is made from. Folders are absolute paths. */
export type Inputs = {
  /** The folder that holds `templates/` and `public/`. */
  readonly project: string;
  readonly content: string;
  readonly cache: string;
  /** A look at the content folder that was taken when the build began, so that none need be taken again. */
  readonly look?: Look | undefined;
  /** Shards of the article memory that were read already. */
  readonly shards?: ShardsInMemory | undefined;
  /** For a process that builds again and again. */
  readonly session?: BuildSession | undefined;
  /** The folder of last good versions; without one, git is asked for them. */
  readonly lastGood?: string | undefined;
  /** Pages are to be opened from a disk; see `settings-for-disk.ts`. */
  readonly portable?: boolean | undefined;
  /** Milliseconds since 1970: which articles exist. */
  readonly now: number;
  /** Hash of the code, taken when the process started. */
  readonly code: string;
  /** Hash of the code that draws pictures, taken then too. */
  readonly drawingCode: string;
  /** The same for what articles are read and the search index is made with. */
  readonly indexingCode: string;
};
