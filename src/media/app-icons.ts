/** The files that phones show for the site once it stands on their home screen; all square, named by their width. */
export type AppIcon = { readonly file: string; readonly bytes: Uint8Array };

/**
 * Every icon: two for any place, one whose edge may be cut to any shape, one for Apple's home screen. `share` is how much of
 * the width the drawing's diagonal (for what may be cut to a circle) or its longer side may take.
 */
const icons = [
  { file: "icon-192.png", width: 192, share: 0.84, cut: false },
  { file: "icon-512.png", width: 512, share: 0.84, cut: false },
  // https://www.w3.org/TR/appmanifest/#icon-masks: a circle of four fifths of the width always stays.
  { file: "icon-maskable.png", width: 512, share: 0.78, cut: true },
  { file: "icon-touch.png", width: 180, share: 0.8, cut: false },
] as const;

/** Logos are drawn for paper, and Apple shows black where an icon is transparent. */
const paper = "#ffffff";

/** Draws them from a picture of any size and form (a logo that has been measured), whole and in its own proportions. */
export async function drawAppIcons(picture: string): Promise<AppIcon[]> {
  const { default: sharp } = await import("sharp");
  const { width = 1, height = 1 } = await sharp(picture).metadata();
  const diagonal = Math.hypot(width, height);
  return Promise.all(
    icons.map(async (icon) => {
      const scale = (icon.width * icon.share) / (icon.cut ? diagonal : Math.max(width, height));
      const drawing = await sharp(picture, { density: densityFor(scale) })
        .resize({ width: pixels(width * scale), height: pixels(height * scale), fit: "fill" })
        .png()
        .toBuffer();
      const square = { width: icon.width, height: icon.width, channels: 3, background: paper } as const;
      const bytes = await sharp({ create: square })
        .composite([{ input: drawing }])
        .png({ compressionLevel: 9, palette: true })
        .toBuffer();
      return { file: icon.file, bytes: new Uint8Array(bytes) };
    }),
  );
}

/** Drawings of lines are drawn at the size they are needed in; 72 is one of their pixels to one of ours. */
function densityFor(scale: number): number {
  return Math.min(2400, Math.max(72, Math.ceil(72 * scale)));
}

function pixels(length: number): number {
  return Math.max(1, Math.round(length));
}
