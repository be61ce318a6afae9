import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { measurePicture } from "../../src/media/measure-picture.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a drawing with markup inside an attribute is no picture", async () => {
  const file = join(temporaryFolder(), "broken.svg");
  const drawing = (ink: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path fill="${ink}" d="M0 0h9v9z"/></svg>`;
  writeFileSync(file, drawing("</path>"));
  assert.equal(await measurePicture(file), undefined);
  writeFileSync(file, drawing("#111"));
  assert.deepEqual(await measurePicture(file), { width: 40, height: 30 });
});
