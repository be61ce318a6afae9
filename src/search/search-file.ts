/** One file of the index; `file` is relative to the folder of its part. */
export type SearchFile = { readonly file: string; readonly bytes: Uint8Array };
