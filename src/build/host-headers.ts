import { playerOrigins } from "../model/players.ts";
import { contentPolicy } from "./content-policy.ts";
import { inlineAssetsIn } from "./inline-asset.ts";
import type { Newsroom } from "./newsroom.ts";

/** A response header and its value, of one line each. */
export type Header = readonly [name: string, value: string];

/**
 * What a host should send with every answer. Its policy allows what any page of the site may need, and each page's own
 * `<meta>` narrows it, since browsers obey both. One policy for all paths, because hosts disagree about which of two rules
 * for one path counts: some send the narrower one, some both.
 */
export function hostHeaders({ settings, assets, portable }: HeaderFacts): Header[] {
  const policy = contentPolicy({ settings, portable })({
    ownFiles: true,
    inline: inlineAssetsIn(assets),
    players: Object.values(playerOrigins),
    webAssembly: settings.features.search,
  });
  return [
    // Who may show our pages in a frame is the one thing that a page cannot say of itself.
    ["Content-Security-Policy", `${policy.html}; frame-ancestors 'self'`],
    // Others learn that readers came from us, never from which page.
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["X-Content-Type-Options", "nosniff"],
    ["Permissions-Policy", forbidden.map((feature) => `${feature}=()`).join(", ")],
    // A page that opens ours, or that ours opens, has no hold on its window. Players open theirs from a frame.
    ["Cross-Origin-Opener-Policy", "same-origin-allow-popups"],
  ];
}

export type HeaderFacts = Pick<Newsroom, "settings" | "assets" | "portable">;

/** What no page of a newsroom asks of a device. Playing by itself, sound and the full screen are left to players. */
const forbidden = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
];
