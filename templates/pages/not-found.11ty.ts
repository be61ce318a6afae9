import { notFoundPage } from "../layouts/not-found-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("not-found", notFoundPage);
