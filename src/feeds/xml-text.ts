/** Text as it stands between the tags of an XML document, with the five characters that sitemaps.org names escaped. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
