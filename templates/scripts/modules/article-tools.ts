import { offerCopying } from "../tools/offer-copying.ts";
import { offerListening } from "../tools/offer-listening.ts";
import { offerSharing } from "../tools/offer-sharing.ts";
import { offerTextSizes } from "../tools/offer-text-sizes.ts";
import { watchSelection } from "../tools/watch-selection.ts";

// What needs a script to work is made by one. The larger pieces (listening, quoting) are fetched when they are used.
const tools = document.querySelector<HTMLElement>(".article-tools");
const share = document.querySelector<HTMLElement>(".share");
if (tools) {
  if (share) offerSharing(tools, share);
  offerTextSizes(tools);
  offerListening(tools);
}
if (share) {
  offerCopying(share);
  watchSelection(share);
}
