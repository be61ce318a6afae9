import { closeSync, mkdirSync, openSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";

/** Another build has been at work in `folder` for longer than anybody waits. */
export class BusyError extends Error {
  override name = "BusyError";
  readonly folder: string;

  constructor(folder: string) {
    super(`another build is at work in ${folder}`);
    this.folder = folder;
  }
}

/** Hidden, so that no build takes it for a file of the output. */
const lockName = ".nashra.lock";

/** A build waits for another one for a minute: this many times this many milliseconds. */
const patience = { times: 300, milliseconds: 200 };

/**
 * Runs `work` while no other process can do the same in `folder`. `onWait` is called once when another one is there.
 * The lock is the operating system's own (by way of SQLite, since Node has no call for it), so it ends with the process
 * however that ends, and a number of a process that no longer lives can never be mistaken for one that does. Throws
 * {@link BusyError}.
 */
export async function withLock<Result>(
  folder: string,
  onWait: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, lockName);
  const lock = await acquired(file, folder, onWait);
  try {
    return await work();
  } finally {
    release(lock, file);
  }
}

async function acquired(file: string, folder: string, onWait: () => void): Promise<DatabaseSync> {
  for (let times = 0; times < patience.times; times += 1) {
    const lock = tryLock(file);
    if (lock !== undefined) return lock;
    if (times === 0) onWait();
    await wait(patience.milliseconds);
  }
  throw new BusyError(folder);
}

/** The file may have been removed by its last holder just before it was locked here: such a lock keeps nobody out. */
function tryLock(file: string): DatabaseSync | undefined {
  const before = touched(file);
  const lock = new DatabaseSync(file);
  if (isExclusive(lock) && statSync(file, { throwIfNoEntry: false })?.ino === before) return lock;
  lock.close();
  return undefined;
}

/** Makes the file here, because Node's errors name the path and say what is wrong with it, and SQLite's do not. */
function touched(file: string): number | undefined {
  closeSync(openSync(file, "a"));
  return statSync(file, { throwIfNoEntry: false })?.ino;
}

/** SQLITE_BUSY: https://www.sqlite.org/rescode.html#busy */
const busy = 5;

function isExclusive(lock: DatabaseSync): boolean {
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if (error instanceof Error && "errcode" in error && error.errcode === busy) return false;
    lock.close();
    throw error;
  }
}

/** Removed while it is still held, so that nobody can lock it in between; Windows removes no open file. */
function release(lock: DatabaseSync, file: string): void {
  if (process.platform !== "win32") rmSync(file, { force: true });
  lock.close();
}
