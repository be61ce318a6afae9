/** What would act on a line instead of standing in it, and white space, at which an address would seem to end. */
const unreadable = /[\p{C}\p{Z}]/gu;

/** An absolute address as people write it on paper: without `https://`, in its own letters instead of `%D8%AE`. */
export function readableAddress(address: string): string {
  const told = address.replace(/^https?:\/\//, "");
  try {
    return decodeURI(told).replace(unreadable, encodeURIComponent);
  } catch {
    return told;
  }
}
