import { ownPage } from "../layouts/own-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("own-page", ownPage);
