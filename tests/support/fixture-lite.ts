import type { ArticleView, LiteView } from "../../src/model/views.ts";
import { type Surroundings, shellAt } from "./fixture-views.ts";

/** The lite edition of an article of the fixtures, with the body that it has there. */
export function liteOf(view: ArticleView, around?: Surroundings): LiteView {
  const { headline, standfirst, published, updated, authors, image, form, trail } = view;
  const { keyPoints, corrections, body, source, shareAddress } = view;
  return {
    kind: "lite",
    shell: shellAt(`${view.shell.path}lite/`, around),
    article: view.shell.path,
    ...{ headline, standfirst, published, updated, authors, image, form, trail },
    ...{ keyPoints, corrections, body, source, shareAddress },
  };
}
