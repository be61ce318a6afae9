/**
 * The address under which a page is kept: whatever a chat or a search appended to it, it is the same page, and what was
 * searched for is nobody's business.
 */
export function keptAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$/, "/");
}
