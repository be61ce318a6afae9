import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type BuildSession, buildSession } from "../../../src/build/build-session.ts";
import { firstAnswer } from "../../../src/build/first-answer.ts";
import { type BuildWishes, optionsIn } from "../build-in.ts";
import type { RandomNewsroom } from "./random-newsroom.ts";

type Watched = { readonly session: BuildSession; seen: ReadonlyMap<string, string> };

const watched = new WeakMap<RandomNewsroom, Watched>();

/** The session of a newsroom, told of every file of the content folder that has changed since it was asked for last. */
export function sessionOf(room: RandomNewsroom): {
  readonly session: BuildSession;
  readonly saved: readonly string[];
} {
  const now = stampsBelow(room.content);
  const before = watched.get(room);
  if (before === undefined) {
    const session = buildSession();
    watched.set(room, { session, seen: now });
    return { session, saved: [] };
  }
  const names = new Set([...before.seen.keys(), ...now.keys()]);
  const saved = [...names].filter((name) => before.seen.get(name) !== now.get(name));
  before.seen = now;
  before.session.tell(saved.map((name) => join(room.content, name)));
  return { session: before.session, saved };
}

/** As `npm start` does it: where one article was saved, its page is written before the whole build. */
export async function answerFirst(
  room: RandomNewsroom,
  work: string,
  saved: readonly string[],
  wishes: BuildWishes,
): Promise<void> {
  const [path, ...others] = saved;
  if (path?.startsWith("articles/") && others.length === 0)
    await firstAnswer(optionsIn(work, room.content, wishes), path).catch(() => undefined);
}

function stampsBelow(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => !entry.isDirectory() && !entry.parentPath.includes(".git"))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const { ino, size, mtimeMs, ctimeMs } = lstatSync(file);
        return [file.slice(folder.length + 1), `${ino} ${size} ${mtimeMs} ${ctimeMs}`];
      }),
  );
}
