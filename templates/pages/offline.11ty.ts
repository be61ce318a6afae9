import { offlinePage } from "../layouts/offline-page.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("offline", offlinePage);
