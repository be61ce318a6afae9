import assert from "node:assert/strict";
import { test } from "node:test";
import { isolatedText } from "../../templates/parts/isolated-text.ts";
import { textOf } from "../../templates/parts/markup.ts";

const cases: readonly (readonly [what: string, headline: string, markup: string])[] = [
  ["an Arabic headline stays as it is", "تصعيد أمني في إدلب", "تصعيد أمني في إدلب"],
  ["a Latin name is isolated", "تقرير BBC عن غزة 2025", "تقرير <bdi>BBC</bdi> عن غزة 2025"],
  [
    "a short name with a hyphen is not parted at the end of a line",
    "الجيش يتسلم طائرات AT-21 جديدة",
    'الجيش يتسلم طائرات <bdi class="unbroken">AT-21</bdi> جديدة',
  ],
  [
    "a long one may be",
    "مقابلة مع Jean-Luc Mélenchon اليوم",
    "مقابلة مع <bdi>Jean-Luc Mélenchon</bdi> اليوم",
  ],
  ["a number keeps its sign", "الحرارة -5 في دمشق", 'الحرارة <bdi dir="ltr">-5</bdi> في دمشق'],
  ["a Latin headline stays whole", "Reuters: 3-1 in Lyon", "<bdi>Reuters: 3-1 in Lyon</bdi>"],
  ["markup in it stays words", "خبر <img src=x> & غيره", "خبر &lt;<bdi>img src=x</bdi>&gt; &amp; غيره"],
];

for (const [what, headline, markup] of cases)
  test(what, () => {
    assert.equal(textOf(isolatedText(headline)), markup);
  });
