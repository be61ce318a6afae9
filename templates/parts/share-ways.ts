/** What is given away; `address` is absolute and percent-encoded. */
export type Shared = { readonly headline: string; readonly address: string };

/** Where readers take an article to; the names are those of their words and icons. */
export type ShareWay = "whatsapp" | "telegram" | "x" | "facebook" | "email";

/**
 * The addresses that these services document for sharing, with headline and address and nothing else: no name of ours,
 * no campaign, nothing that could tell one reader from another.
 */
export function shareWays({ headline, address }: Shared): readonly { name: ShareWay; href: string }[] {
  // Half a surrogate pair, which YAML can write, cannot be encoded.
  const text = encodeURIComponent(headline.toWellFormed());
  const url = encodeURIComponent(address);
  return [
    { name: "whatsapp", href: `https://wa.me/?text=${text}%0A${url}` },
    { name: "telegram", href: `https://t.me/share/url?url=${url}&text=${text}` },
    { name: "x", href: `https://x.com/intent/post?text=${text}&url=${url}` },
    { name: "facebook", href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    // Lines of a letter end as RFC 6068, section 5, wants it.
    { name: "email", href: `mailto:?subject=${text}&body=${text}%0D%0A${url}` },
  ];
}
