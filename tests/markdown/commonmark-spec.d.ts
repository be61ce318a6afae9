/** The package ships no types; `→` stands for a tab in both texts. */
declare module "commonmark-spec" {
  type Example = {
    readonly number: number;
    readonly section: string;
    readonly markdown: string;
    readonly html: string;
  };
  const specification: { readonly tests: readonly Example[] };
  export default specification;
}
