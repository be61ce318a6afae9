import { type Case, cases } from "./cases.ts";
import { chartLine } from "./chart-line.ts";
import { chartStyle } from "./chart-style.ts";
import { chartText } from "./chart-text.ts";
import type { Measurement } from "./measure-size.ts";

const [width, margin, nameWidth, columnGap] = [900, 28, 136, 20];
const [headHeight, caseHeight, lineHeight] = [112, 40, 21];
const title = "Seconds to build the same news site";
const hint = "Shorter is better. Every group has its own scale; × says how many times as long as Nashra.";

/**
 * Seconds as bars in an SVG picture: a column for every size, a row for every case, a line in it for every contender, Nashra
 * first. Cases and sizes lie a thousandfold apart, so each group has its own scale from zero; where a figure is missing, the
 * reason stands in its place.
 */
export function barChart(sizes: readonly Measurement[], names: readonly string[]): string {
  const shown = cases.filter(({ name }) =>
    sizes.some(({ measured }) => measured.some((run) => run.case === name)),
  );
  const rowHeight = caseHeight + names.length * lineHeight;
  const height = headHeight + shown.length * rowHeight + margin / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">${title}</title>
${chartStyle}
<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
${chartText(margin, 44, title, "heading")}
${chartText(margin, 66, hint, "aside")}
${columns(sizes)
  .map(({ size, left }) => chartText(left, 98, articlesOf(size), "size"))
  .join("\n")}
${shown.map((one, place) => caseRow(one, sizes, names, headHeight + place * rowHeight)).join("\n")}
</svg>
`;
}

/** Sizes side by side, right of the names. */
function columns(sizes: readonly Measurement[]) {
  const room = (width - margin * 2 - nameWidth) / sizes.length;
  return sizes.map((size, place) => ({
    size,
    left: margin + nameWidth + place * room,
    room: room - columnGap,
  }));
}

function articlesOf({ articles }: Measurement): string {
  return `${articles.toLocaleString("en")} articles`;
}

function caseRow(
  { name, means }: Case,
  sizes: readonly Measurement[],
  names: readonly string[],
  top: number,
): string {
  const first = top + caseHeight;
  return [
    `<line class="rule" x1="${margin}" x2="${width - margin}" y1="${top}" y2="${top}"/>`,
    chartText(margin, top + 23, `${name.charAt(0).toUpperCase()}${name.slice(1)}`, "case"),
    chartText(margin + nameWidth, top + 23, means, "aside"),
    ...names.map((own, place) =>
      chartText(margin, first + place * lineHeight + 5, own, place === 0 ? "own" : "peer"),
    ),
    ...columns(sizes).flatMap(({ size, left, room }) =>
      names.map((_, place) =>
        chartLine({ size, case: name, names, place, left, room, middle: first + place * lineHeight }),
      ),
    ),
  ].join("\n");
}
