import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { copyWithTimes } from "./copy-with-times.ts";
import type { Edit } from "./edit.ts";

/** A part of the cache goes or is torn, or the cache is the one of some builds ago, as in CI that restores it. */
export function cacheEdits(): fc.Arbitrary<Edit> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .record({
          part: fc.constantFrom(
            "build-",
            "files-",
            "articles-",
            "made/",
            "font/",
            "assets/",
            "standing-",
            "",
          ),
          which: fc.nat({ max: 999 }),
          how: fc.constantFrom(...Object.keys(damages)),
        })
        .map(
          ({ part, which, how }): Edit => ({
            kind: "damage the cache",
            name: `file ${which} of the cache's ${part || "all"} is ${how}`,
            apply: ({ work }) => {
              const files = filesOf(join(work, "kept/cache")).filter((file) => file.startsWith(part));
              const file = files[which % files.length];
              if (file !== undefined) damages[how]?.(join(work, "kept/cache", file));
            },
          }),
        ),
    },
    fc.constantFrom("articles-", "files-", "made", "font", "assets", "standing-").map(
      (part): Edit => ({
        kind: "forget what was read",
        name: `the cache's ${part} are gone`,
        apply: ({ work }) => {
          const cache = join(work, "kept/cache");
          for (const name of namesIn(cache))
            if (name.startsWith(part)) rmSync(join(cache, name), { recursive: true });
        },
        changesNothing: true,
      }),
    ),
    fc.constantFrom("kept", "restored").map(
      (what): Edit => ({
        kind: "restore an older cache",
        name: `the cache is ${what}`,
        apply: ({ work }) => {
          const [cache, copy] = [join(work, "kept/cache"), join(work, "older-cache")];
          if (what === "kept") copyWithTimes(cache, copy);
          else if (existsSync(copy)) copyWithTimes(copy, cache);
        },
      }),
    ),
  );
}

const damages: Readonly<Record<string, (file: string) => void>> = {
  gone: (file) => rmSync(file),
  empty: (file) => writeFileSync(file, ""),
  "cut in two": (file) => writeFileSync(file, readFileSync(file).subarray(0, readFileSync(file).length / 2)),
  "another program's": (file) => writeFileSync(file, "[null, {}]"),
  "all zeros": (file) => writeFileSync(file, Buffer.alloc(readFileSync(file).length)),
};

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
