/** Width and height as a browser shows the picture, in pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/**
 * What a photograph's bytes say beside its size: what it must be made into. «Moving» is a picture of several frames,
 * «transparent» one through which the page is seen.
 */
export type PictureLook = {
  readonly nature: "opaque" | "transparent" | "moving";
  /** The name of a colour near to all of its own; see `picture-tone.ts`. */
  readonly tone: string;
};

/** A picture that can be shown; without a look it is a drawing, which is shipped as it is. */
export type MeasuredPicture = PictureSize & { readonly look?: PictureLook };
