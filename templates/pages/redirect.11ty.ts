import { redirectPage } from "../layouts/redirect-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("redirect", redirectPage);
