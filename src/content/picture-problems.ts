import type { Problem } from "../model/problem.ts";
import type { TypedBody } from "./article-body.ts";
import { type Fault, faultAt, problemAt } from "./fault.ts";
import { limitProblems } from "./limit-problems.ts";

/** A picture that a body shows: its words for those who do not see it, who made it, and its line, from 1. */
export type PictureInBody = {
  readonly file: string;
  readonly alt: string;
  readonly credit: string;
  readonly line: number;
};

type Image = { readonly alt: string; readonly credit?: string | undefined };

/**
 * Advice where nobody is named who made a picture. Once for the lead image and once for a gallery, at the first such
 * picture: whoever mends one sees the others. Asked of fields that are right: before that there are errors to mend.
 */
export function creditFaults({
  image,
  gallery = [],
}: {
  readonly image?: Image | undefined;
  readonly gallery?: readonly Image[] | undefined;
}): Fault[] {
  const first = gallery.findIndex(lacksCredit);
  return [
    ...(image !== undefined && lacksCredit(image) ? [faultAt(["image"], "missing-credit", {}, "name")] : []),
    ...(first < 0 ? [] : [faultAt(["gallery", first], "missing-credit")]),
  ];
}

/** Mere decoration (`alt: ""`) needs no name. */
function lacksCredit({ alt, credit }: Image): boolean {
  return alt !== "" && credit === undefined;
}

/** Pictures inside a text: one without words is a problem, as everywhere, and the first without a maker's name earns advice. */
export function bodyPictureProblems(
  { path, body, bodyLine }: TypedBody,
  pictures: readonly PictureInBody[],
): readonly Problem[] {
  if (pictures.length === 0) return [];
  const lines = body.split("\n");
  const at = ({ file, line }: PictureInBody, code: "body-alt" | "missing-credit") => {
    const column = Math.max(1, (lines[line - 1] ?? "").indexOf("![") + 1);
    const place = { line: bodyLine + line - 1, column };
    return problemAt(path, place, "body", { code, values: { value: file } });
  };
  const silent = pictures.filter(({ alt }) => alt === "");
  const nameless = pictures.find(({ credit }) => credit === "");
  return limitProblems(path, [
    ...silent.map((picture) => at(picture, "body-alt")),
    ...(nameless === undefined ? [] : [at(nameless, "missing-credit")]),
  ]);
}
