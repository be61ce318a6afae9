/**
 * The library that opens pictures, loaded only by who has one to open: a build of known pictures starts sooner without.
 * It keeps nothing between pictures and works on each with one thread, so that memory is that of the pictures open at
 * once; whoever has many opens several.
 */
export async function loadSharp() {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
