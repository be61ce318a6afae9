import { pagesToLookAt } from "./looks/pages-to-look-at.ts";

/** The pages of the sample site that Lighthouse judges: what they are called → their address. */
export const judgedPages: Readonly<Record<string, string>> = {
  front: pagesToLookAt["front"] ?? "",
  article: pagesToLookAt["news"] ?? "",
  live: pagesToLookAt["live"] ?? "",
  tag: pagesToLookAt["tag"] ?? "",
  search: pagesToLookAt["search"] ?? "",
};
