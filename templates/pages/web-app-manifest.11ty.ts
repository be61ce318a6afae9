import { webAppManifest } from "../layouts/web-app-manifest.ts";
import { pagesOf } from "./pages-of.ts";

export const { data, render } = pagesOf("web-app-manifest", webAppManifest);
