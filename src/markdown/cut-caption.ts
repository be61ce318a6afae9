/** The last « | » of a picture's title parts the words below it from the name of who made it. */
export function cutCaption(title: string): { readonly words: string; readonly credit: string } {
  const bar = title.lastIndexOf("|");
  return {
    words: (bar < 0 ? title : title.slice(0, bar)).trim(),
    credit: bar < 0 ? "" : title.slice(bar + 1).trim(),
  };
}
