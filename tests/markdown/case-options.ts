import type { MarkdownOptions } from "../../src/markdown/markdown-options.ts";
import { arabicWords } from "../../src/markdown/words.ts";
import type { EmbedView, PictureView } from "../../src/model/views.ts";

/**
 * The page on which all cases stand: three folders deep in a site that lives in a folder; every picture but one exists.
 * Any file of a known ending can be played, and any address of one host. Of two photographs there are several files.
 */
export const caseOptions: MarkdownOptions = {
  digits: "arab",
  siteUrl: "https://news.example/ar",
  imageOf: (file) => (file === "missing.jpg" ? undefined : (photographs[file] ?? drawing(file))),
  embedOf: recordingAt,
  players: true,
  hrefOf: (path) => `../../..${path}`,
  words: arabicWords,
};

function drawing(file: string): PictureView {
  return { path: `/media/${file}`, width: 1200, height: 800, alt: "" };
}

const made = {
  folder: "/media/photo-0123456789/",
  widths: [240, 480],
  still: "jpg",
  moves: false,
  tone: "day-sand",
  original: { width: 480, height: 320 },
} as const;

const photographs: Readonly<Record<string, PictureView>> = {
  "photo.jpg": {
    path: "/media/photo-0123456789/480.jpg",
    width: 480,
    height: 320,
    alt: "",
    renditions: made,
  },
  "moving.gif": {
    ...{ path: "/media/photo-0123456789/480.png", width: 480, height: 320, alt: "" },
    renditions: { ...made, still: "png", moves: true, tone: undefined },
  },
};

/** A stand-in for the list of players, more trusting than the real one: it lets anything behind the host through. */
function recordingAt(target: string): EmbedView | undefined {
  if (/^[^/:]+\.(?:mp4|webm|mp3|m4a|ogg|opus)$/u.test(target))
    return { provider: "own", path: `/media/${target}` };
  const host = "https://youtu.be/";
  if (!target.startsWith(host)) return undefined;
  const player = `https://www.youtube-nocookie.com/embed/${target.slice(host.length)}`;
  return { provider: "youtube", original: target, player };
}

/** The files of `tests/cases/markdown/` whose blocks are Markdown and the Html of a body. */
export const caseFiles = [
  "direction",
  "links",
  "pictures",
  "headings",
  "tables",
  "footnotes",
  "lines",
  "safety",
  "embeds",
];
