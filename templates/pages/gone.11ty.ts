import { gonePage } from "../layouts/gone-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("gone", gonePage);
