import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { project } from "../build-in.ts";
import { writeFiles } from "../read-site.ts";
import type { Edit } from "./edit.ts";
import { placeDrawings, placePicture } from "./place-pictures.ts";

/** A picture or document shows something else, is torn, goes or comes back, while its name stays. */
export const pictureEdits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({ file: fc.constantFrom("a.jpg", "b.jpg", "c.jpg"), photograph: fc.integer({ min: -2, max: 2 }) })
    .map(
      ({ file, photograph }): Edit => ({
        kind: "change a picture",
        name: `${file} is ${photograph === -1 ? "gone" : photograph === -2 ? "torn" : `photograph ${photograph}`}`,
        apply: ({ content }) => {
          if (photograph === -1) rmSync(join(content, "media", file), { force: true });
          else if (photograph === -2) writeFiles(content, { [`media/${file}`]: "\u00ff\u00d8" });
          else placePicture(content, file, photograph);
        },
      }),
    ),
  fc.constantFrom("#111111", "#222222", "#333333", "#444444", "</path>", undefined).map(
    (ink): Edit => ({
      kind: "change a picture",
      name: `drawn.svg and the logo in ${ink}`,
      apply: ({ content }) => {
        if (ink === undefined) rmSync(join(content, "media/drawn.svg"), { force: true });
        else placeDrawings(content, ink);
      },
    }),
  ),
  fc.boolean().map(
    (isThere): Edit => ({
      kind: "change a picture",
      name: `the document is ${isThere ? "there" : "gone"}`,
      apply: ({ content }) => {
        const file = "media/regional-budget.pdf";
        if (isThere) copyFileSync(join(project, "content", file), join(content, file));
        else rmSync(join(content, file), { force: true });
      },
    }),
  ),
);
