import { latestFragment } from "../layouts/latest-fragment.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("latest", latestFragment);
