import type { PageView } from "../../src/model/views.ts";

/** The view of one kind of page. */
type ViewOf<Kind extends PageView["kind"]> = Extract<PageView, { kind: Kind }>;

/** What Eleventy hands to a template: one planned page, still to be viewed. */
type Given = { readonly planned: { readonly file: string; readonly view: () => PageView } };

/**
 * One Eleventy template for all pages of a kind: paginated over `planned.<kind>`, each written where its plan says.
 * The view is made here, when its page is rendered, so that the bodies of an archive are never in memory together.
 */
export function pagesOf<Kind extends PageView["kind"]>(kind: Kind, page: (view: ViewOf<Kind>) => string) {
  return {
    data: {
      pagination: { data: `pagesToWrite.${kind}`, size: 1, alias: "planned" },
      permalink: ({ planned }: Given) => planned.file,
      eleventyAllowMissingExtension: true,
    },
    render: ({ planned }: Given) => page(checked(planned.view(), kind)),
  };
}

function checked<Kind extends PageView["kind"]>(view: PageView, kind: Kind): ViewOf<Kind> {
  if (!isOfKind(view, kind)) throw new Error(`a ${view.kind} page came to the template of ${kind} pages`);
  return view;
}

function isOfKind<Kind extends PageView["kind"]>(view: PageView, kind: Kind): view is ViewOf<Kind> {
  return view.kind === kind;
}
