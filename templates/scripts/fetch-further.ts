/** Once the page stands whole, fetches the list of what more it may need: the list would not fit into the first 2 KB. */
export function fetchFurther(): void {
  addEventListener("load", () => {
    for (const address of FURTHER) import(address);
  });
}
