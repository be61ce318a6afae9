/** Ten characters of the base32 alphabet in lower case (RFC 4648, section 6): a–z and 2–7, fifty bits. */
export function isArticleId(text: string): boolean {
  return /^[a-z2-7]{10}$/.test(text);
}
