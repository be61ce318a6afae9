/** https://wicg.github.io/savedata/: not in every browser, and not in TypeScript's own list. */
interface WorkerNavigator {
  readonly connection?: { readonly saveData?: boolean };
}
