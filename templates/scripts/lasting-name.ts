/** Whether a file's name holds the hash of its bytes (`site.3f2a9c81d2.css`), so that it may be kept for ever. */
export function hasLastingName(pathname: string): boolean {
  return /[.-][0-9a-f]{8,64}\.[0-9a-z]+$/.test(pathname);
}
