import type { MeasuredSize } from "./build.ts";
import { cases } from "./cases.ts";
import type { Measured } from "./measure-size.ts";

const colours = ["#0b6e4f", "#c05299", "#3d5a98", "#b8860b"];
const [margin, labelWidth, barWidth, barHeight, gap] = [16, 120, 440, 14, 12];
const width = margin * 2 + labelWidth + barWidth + 80;

/** Seconds as bars in an SVG picture: a panel for every size, drawn to its own longest bar; a group of bars for every case. */
export function barChart(sizes: readonly MeasuredSize[]): string {
  const names = [...new Set(sizes.flatMap(({ measured }) => measured.map(({ contender }) => contender)))];
  const parts: string[] = [legend(names)];
  let top = margin + 32;
  for (const size of sizes) {
    const { text, height } = panel(size, names, top);
    parts.push(text);
    top += height;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" font-family="sans-serif" font-size="12">
<title>Seconds to build the same site, shorter is better</title>
<rect width="${width}" height="${top}" fill="#ffffff"/>
${parts.join("\n")}
</svg>
`;
}

function legend(names: readonly string[]): string {
  return names
    .map((name, place) => {
      const left = margin + labelWidth + place * 100;
      return `<rect x="${left}" y="${margin}" width="12" height="12" fill="${colour(place)}"/>${label(left + 18, margin + 10, name)}`;
    })
    .join("\n");
}

function panel({ articles, measured }: MeasuredSize, names: readonly string[], top: number) {
  const longest = Math.max(...measured.map(({ seconds }) => seconds));
  const group = names.length * (barHeight + 2) + gap;
  const bars = cases.flatMap(({ name }, place) => {
    const start = top + 24 + place * group;
    const runs = names.map((own) => measured.find((run) => run.contender === own && run.case === name));
    return [
      label(margin, start + (group - gap) / 2 + 4, name),
      ...runs.map((run, line) =>
        run === undefined ? "" : bar(run, start + line * (barHeight + 2), line, longest),
      ),
    ];
  });
  const heading = label(
    margin,
    top + 8,
    `${articles.toLocaleString("en")} articles, seconds`,
    ' font-weight="bold"',
  );
  return { text: [heading, ...bars].join("\n"), height: 24 + cases.length * group + gap };
}

function bar({ seconds }: Measured, top: number, line: number, longest: number): string {
  const left = margin + labelWidth;
  const length = Math.max(1, (seconds / longest) * barWidth);
  return `<rect x="${left}" y="${top}" width="${length.toFixed(1)}" height="${barHeight}" fill="${colour(line)}"/>${label(left + length + 6, top + 11, seconds.toFixed(2))}`;
}

function label(left: number, baseline: number, text: string, more = ""): string {
  return `<text x="${left.toFixed(1)}" y="${baseline.toFixed(1)}" fill="#222222"${more}>${text}</text>`;
}

function colour(place: number): string {
  return colours[place % colours.length] ?? "#222222";
}
