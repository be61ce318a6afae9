import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { copyWithTimes } from "./copy-with-times.ts";
import type { Edit } from "./edit.ts";

/** Somebody else changes what stands in the output folder, or the next build goes into another one. */
export function outputEdits(): fc.Arbitrary<Edit> {
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .record({ which: fc.nat({ max: 999 }), how: fc.constantFrom(...Object.keys(damages)) })
        .map(
          ({ which, how }): Edit => ({
            kind: "damage the output",
            name: `file ${which} of the output: ${how}`,
            apply: ({ work, output }) => {
              const folder = join(work, "kept", output);
              const files = filesOf(folder);
              const file = files[which % files.length];
              if (file !== undefined) damages[how]?.(folder, file);
            },
          }),
        ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom("site" as const, "other-site" as const).map(
        (output): Edit => ({
          kind: "build into another folder",
          name: `the output is ${output}`,
          apply: (room) => {
            room.output = output;
          },
        }),
      ),
    },
    fc.constantFrom("gone", "kept", "restored").map(
      (what): Edit => ({
        kind: "restore an older output",
        name: `the output is ${what}`,
        apply: ({ work, output }) => {
          const [folder, copy] = [join(work, "kept", output), join(work, `older-${output}`)];
          if (what === "gone") rmSync(folder, { recursive: true, force: true });
          else if (what === "kept") copyWithTimes(folder, copy);
          else if (existsSync(copy)) copyWithTimes(copy, folder);
        },
      }),
    ),
  );
}

/** The build after this is begun once before and fails while it writes, as on a full disk. */
export const failingEdits: fc.Arbitrary<Edit> = fc.constant({
  kind: "fail while writing",
  name: "a build that fails while it writes",
  apply: (room) => {
    room.failsFirst = true;
  },
});

/** By what is done to a file of the output or in its place. */
const damages: Readonly<Record<string, (folder: string, file: string) => void>> = {
  "it is gone": (folder, file) => rmSync(join(folder, file)),
  "its folder is gone": (folder, file) => {
    if (dirname(file) !== ".") rmSync(join(folder, dirname(file)), { recursive: true });
  },
  "it is longer": (folder, file) => appendFileSync(join(folder, file), " "),
  "it is empty": (folder, file) => writeFileSync(join(folder, file), ""),
  "it has as many other bytes": (folder, file) =>
    writeFileSync(join(folder, file), Buffer.alloc(lstatSync(join(folder, file)).size)),
  "it has another time": (folder, file) => utimesSync(join(folder, file), new Date(0), new Date(0)),
  "a link": (folder, file) => {
    rmSync(join(folder, file));
    symlinkSync("build-manifest.json", join(folder, file));
  },
  "a folder of its name": (folder, file) => {
    rmSync(join(folder, file));
    mkdirSync(join(folder, file, "inner"), { recursive: true });
    writeFileSync(join(folder, file, "inner/stray.txt"), "لا أحد\n");
  },
  "a file in place of its folder": (folder, file) => {
    if (dirname(file) === ".") return;
    rmSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, dirname(file)), "لا أحد\n");
  },
  "a stray file beside it": (folder, file) =>
    writeFileSync(join(folder, dirname(file), "stray.html"), "لا أحد\n"),
  "a stray folder beside it": (folder, file) =>
    mkdirSync(join(folder, dirname(file), "stray/inner"), { recursive: true }),
};

/** All but the file that says whose folder it is: without it every build refuses to touch the folder. */
function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => file !== "build-manifest.json")
    .sort();
}
