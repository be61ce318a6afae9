import { monthPage } from "../layouts/month-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("month", monthPage);
