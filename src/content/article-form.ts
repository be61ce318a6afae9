import { z } from "zod";
import type { ArticleForm, ArticleKind, Embed, LiveEntry } from "../model/article.ts";
import type { Instant } from "../model/instant.ts";
import { type Fault, faultAt } from "./fault.ts";
import type { ReadMedia } from "./media-file.ts";
import { examples } from "./missing-field.ts";
import type { DocumentOnDisk } from "./read-document.ts";
import { readRecording } from "./read-recording.ts";
import { type Reading, readAs } from "./refuse.ts";
import { alone, choiceName, isSaid, line, listOf, oneOf, wholeNumber } from "./value-schemas.ts";

const kindNames: Readonly<Record<ArticleKind, readonly [string, ...string[]]>> = {
  news: ["خبر"],
  opinion: ["رأي", "مقال رأي"],
  explainer: ["شرح"],
  gallery: ["معرض صور", "معرض"],
  video: ["فيديو"],
  audio: ["صوت"],
  live: ["تغطية مباشرة", "مباشر"],
  document: ["وثيقة"],
};

const kindSchema = oneOf(kindNames);

/** Fields that only one kind has. Those that give a kind its content also say the kind, where nothing else does. */
const owners: Readonly<Record<string, ArticleKind>> = {
  gallery: "gallery",
  video: "video",
  audio: "audio",
  document: "document",
  ended: "live",
};

const content: readonly ArticleKind[] = ["gallery", "video", "audio", "document"];

type Readers = {
  readonly readMedia: ReadMedia;
  readonly readDocument: (file: string) => Reading<DocumentOnDisk>;
};

/** The fields that make an article's form, to stand among its other fields. */
export function formShape({ readMedia, readDocument }: Readers, instant: z.ZodType<Instant, string>) {
  const image = z.object({
    file: readAs((file) => readMedia(file)),
    alt: line,
    caption: line.optional(),
    credit: line.optional(),
  });
  const embed = readAs<Embed>((text) => readRecording(text, readMedia));
  const document = z.object({ file: readAs(readDocument), pages: wholeNumber(1, 100_000).optional() });
  return {
    kind: kindSchema.optional(),
    gallery: listOf(z.preprocess(alone("file"), image)).optional(),
    video: embed.optional(),
    audio: embed.optional(),
    document: z.preprocess(alone("file"), document).optional(),
    ended: instant.optional(),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields of another kind, a kind without its own field, a gallery of one picture: on the fields as they were typed. */
export function formFaults(fields: Fields): Fault[] {
  const kind = kindOf(fields);
  if (kind === undefined) return [];
  const strange = Object.entries(owners)
    .filter(([field, owner]) => fields[field] !== undefined && owner !== kind)
    .map(([field, owner]) => strangeField(field, owner, kind));
  const lacks = content.includes(kind) && fields[kind] === undefined;
  const lacking = faultAt(["kind"], "kind-without-field", {
    kind: nameOf(kind),
    example: examples[kind] ?? "",
  });
  return [...strange, ...(lacks ? [lacking] : []), ...shortGallery(fields["gallery"])];
}

/** A second recording is not of another kind: it only stands in the wrong place. */
function strangeField(field: string, owner: ArticleKind, kind: ArticleKind): Fault {
  const recordings: readonly ArticleKind[] = ["video", "audio"];
  if (recordings.includes(kind) && recordings.includes(owner))
    return faultAt([field], "two-recordings", {}, "name");
  const values = { value: field, kind: nameOf(kind), owner, ownerName: nameOf(owner) };
  return faultAt([field], "field-of-other-kind", values, "name");
}

function nameOf(kind: ArticleKind): string {
  return choiceName(kind, kindNames[kind]);
}

/** Whether the story is a field's content, so that a body is not needed. */
export function holdsItsContent(fields: Fields): boolean {
  return content.some((kind) => kind === kindOf(fields));
}

/** The kind that the fields say; undefined when they say one that does not exist. */
export function kindOf(fields: Fields): ArticleKind | undefined {
  if (fields["kind"] === undefined) return content.find((kind) => fields[kind] !== undefined) ?? "news";
  return kindSchema.safeParse(fields["kind"]).data;
}

function shortGallery(gallery: unknown): Fault[] {
  if (gallery === undefined) return [];
  const images: readonly unknown[] = Array.isArray(gallery) ? gallery.filter(isSaid) : [gallery];
  return images.length < 2 ? [faultAt(["gallery"], "gallery-too-short", {}, "name")] : [];
}

type FormFields = z.output<z.ZodObject<ReturnType<typeof formShape>>>;

/** The form of fields in which `formFaults` found nothing: the field that is there says the kind. */
export function formOf(fields: FormFields, entries: readonly LiveEntry[]): ArticleForm {
  const { kind, gallery, video, audio, document, ended } = fields;
  if (gallery !== undefined) return { kind: "gallery", images: gallery.map(completeImage) };
  if (video !== undefined) return { kind: "video", embed: video };
  if (audio !== undefined) return { kind: "audio", embed: audio };
  if (document !== undefined)
    return { kind: "document", document: { ...document.file, pages: document.pages } };
  if (kind === "live") return { kind, entries, ended };
  return { kind: kind === "opinion" || kind === "explainer" ? kind : "news" };
}

type ImageFields = NonNullable<FormFields["gallery"]>[number];

/** With every name, also of what was not said. */
function completeImage({ file, alt, caption, credit }: ImageFields) {
  return { file, alt, caption, credit };
}
