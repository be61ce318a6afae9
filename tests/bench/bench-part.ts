/** One thing that is measured: a table and what is to be said below it, or a sentence why it cannot be measured here. */
export type BenchPart = {
  /** Asked for by `--name`; without any such option every part is measured. */
  readonly name: string;
  readonly measure: (options: BenchOptions) => BenchResult | Promise<BenchResult>;
};

/** What the command line may say about how a part is measured. */
export type BenchOptions = {
  /** Articles in each archive that is built. */
  readonly sizes: readonly number[];
  /** Programs that Nashra is compared with. */
  readonly peers: readonly string[];
  readonly rounds: number;
  /** What happens to a site before it is built, by name; all of it when undefined. */
  readonly cases: readonly string[] | undefined;
  /** Where large things are written, and deleted again; memory or the temporary folder when undefined. */
  readonly folder: string | undefined;
  /** File for a picture of the result, in SVG. */
  readonly chart: string | undefined;
};

export type BenchResult = string | { readonly table: BenchTable; readonly notes: readonly string[] };

/** Rows of cells, the first row their headings. */
export type BenchTable = readonly (readonly string[])[];
