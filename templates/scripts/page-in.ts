/** The text of a kept page; undefined for what is no page. */
export async function pageIn(cache: Cache, address: string): Promise<string | undefined> {
  const answer = await cache.match(address, { ignoreVary: true });
  return answer && /^text\/html/.test(answer.headers.get("content-type") || "") ? answer.text() : undefined;
}
