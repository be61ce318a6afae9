import { savedPage } from "../layouts/saved-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("saved", savedPage);
