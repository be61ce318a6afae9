/** One thing that is measured: a table, or one sentence that says why it cannot be measured here. */
export type BenchPart = {
  /** Asked for by `--name`; without any such option every part is measured. */
  readonly name: string;
  readonly measure: () => BenchTable | string | Promise<BenchTable | string>;
};

/** Rows of cells, the first row their headings. */
export type BenchTable = readonly (readonly string[])[];
