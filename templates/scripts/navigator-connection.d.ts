/** https://wicg.github.io/savedata/: not in every browser, and not in TypeScript's own list. */
interface Navigator {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}
