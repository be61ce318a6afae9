/** How many binary digits the whole part of a number has. */
export function doublings(number: number): number {
  return 32 - Math.clz32(number);
}
