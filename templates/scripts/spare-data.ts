/** Whether this reader is to be sent nothing that was not asked for: by wish, or because the network is too slow for it. */
export function sparesData(): boolean {
  const { connection } = navigator;
  if (connection && (connection.saveData || /2g/.test(connection.effectiveType || ""))) return true;
  return matchMedia("(prefers-reduced-data: reduce)").matches;
}
