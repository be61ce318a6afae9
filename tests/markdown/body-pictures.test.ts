import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyImages } from "../../src/markdown/body-images.ts";
import { bodyPictures } from "../../src/markdown/body-pictures.ts";

test("the pictures of a body are known with their words, their makers and their lines", () => {
  const body =
    'نص.\n\n![جسر](a.jpg "الجسر | هالة")\n\nفقرة\nفيها ![](b.jpg)\n\n- ![نهر](c.jpg "عند الفجر")\n\n![بعيدة](https://other.example/d.jpg)\n';
  assert.deepEqual(bodyPictures(body), [
    { file: "a.jpg", alt: "جسر", credit: "هالة", line: 3 },
    { file: "b.jpg", alt: "", credit: "", line: 6 },
    { file: "c.jpg", alt: "نهر", credit: "", line: 8 },
  ]);
});

test("what only looks like a picture, in code or behind a backslash, is none", () => {
  assert.deepEqual(bodyPictures("```\n![](a.jpg)\n```\n\n`![](b.jpg)` \\![](c.jpg)\n\n    ![](d.jpg)\n"), []);
});

test("the picture that stands before a recording is one of the body's files", () => {
  assert.deepEqual(bodyImages('نص.\n\n@[لقاء](https://youtu.be/dQw4w9WgXcQ "still.jpg")\n'), ["still.jpg"]);
  assert.deepEqual(bodyImages('@[لقاء](talk.mp4 "still.jpg")\n'), ["still.jpg"]);
  assert.deepEqual(bodyImages("@[لقاء](talk.mp4)\n"), []);
});
