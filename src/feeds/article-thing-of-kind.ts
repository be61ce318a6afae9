import type { FormView } from "../model/views.ts";
import { pictureObject } from "./image-object.ts";
import type { Thing } from "./json-ld.ts";
import { liveThing } from "./live-thing.ts";
import { recordingObject } from "./recording-object.ts";
import type { ShownArticle } from "./shown-article.ts";

/**
 * What schema.org calls an article of this kind where `NewsArticle` is not the best word, and what only this kind has.
 * Stands behind the properties that all have in common, and takes their place where both speak of one thing.
 */
export function articleThingOfKind(view: ShownArticle): Thing {
  const { form, shell } = view;
  switch (form.kind) {
    case "opinion":
      return { "@type": "OpinionNewsArticle" };
    // «Providing historical context, definition and detail on a specific topic», also called an explainer.
    case "explainer":
      return { "@type": "BackgroundNewsArticle" };
    case "gallery":
      return { image: galleryImages(view, form.images) };
    case "video":
      return { video: recordingObject("VideoObject", view, form.embed) };
    case "audio":
      return { audio: recordingObject("AudioObject", view, form.embed) };
    case "live":
      return liveThing(view, form);
    case "document":
      return { associatedMedia: documentObject(form, shell.absolute) };
    default:
      return {};
  }
}

function galleryImages(
  { image, shell }: ShownArticle,
  images: Extract<FormView, { kind: "gallery" }>["images"],
): Thing[] {
  const all = image === undefined ? images : [image, ...images.filter(({ path }) => path !== image.path)];
  return all.map((picture) => pictureObject(picture, shell.absolute));
}

/** Sizes are told in kilobytes of 1000 bytes: https://schema.org/contentSize */
function documentObject(
  { path, bytes }: Extract<FormView, { kind: "document" }>,
  absolute: ShownArticle["shell"]["absolute"],
): Thing {
  return {
    "@type": "MediaObject",
    contentUrl: absolute(path),
    encodingFormat: "application/pdf",
    contentSize: `${Math.ceil(bytes / 1000)} kB`,
  };
}
