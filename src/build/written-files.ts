import type { FileStamp } from "./output-folder.ts";

/**
 * What is known of one written file: size and time as they were left, and the mark of its inputs, which is the key where a
 * page has one (see `planned-page.ts`); else the key is 0 and the fingerprint tells.
 */
export type WrittenFile = FileStamp & { readonly fingerprint: string; readonly key: number };

/** What is known of many files, a list for each fact: entry `at` of each is of the file `names[at]`. */
export type FileColumns = {
  readonly names: readonly string[];
  readonly fingerprints: readonly string[];
  readonly keys: readonly number[];
  readonly sizes: readonly number[];
  readonly times: readonly number[];
};

type Changes = ReadonlyMap<string, WrittenFile | undefined>;

const nothing: FileColumns = { names: [], fingerprints: [], keys: [], sizes: [], times: [] };

/**
 * What is known of every written file, by its name in the output. It never changes: {@link WrittenFiles.with} gives
 * another one. A hundred thousand entries are kept as columns, which are read from JSON in a third of the time that as
 * many objects take; what changed since stands beside them.
 */
export class WrittenFiles {
  readonly size: number;
  readonly #columns: FileColumns;
  readonly #places: ReadonlyMap<string, number>;
  readonly #changes: Changes;

  private constructor(
    size: number,
    columns: FileColumns,
    places: ReadonlyMap<string, number>,
    changes: Changes,
  ) {
    this.size = size;
    this.#columns = columns;
    this.#places = places;
    this.#changes = changes;
  }

  static in(columns: FileColumns): WrittenFiles {
    const places = new Map<string, number>();
    for (let at = 0; at < columns.names.length; at += 1) places.set(columns.names[at] ?? "", at);
    return new WrittenFiles(places.size, columns, places, new Map());
  }

  static readonly none: WrittenFiles = WrittenFiles.in(nothing);

  get(file: string): WrittenFile | undefined {
    if (this.#changes.size > 0 && this.#changes.has(file)) return this.#changes.get(file);
    const at = this.#places.get(file);
    return at === undefined ? undefined : this.#at(at);
  }

  has(file: string): boolean {
    if (this.#changes.size > 0 && this.#changes.has(file)) return this.#changes.get(file) !== undefined;
    return this.#places.has(file);
  }

  *keys(): Generator<string> {
    for (const file of this.#places.keys()) if (!this.#changes.has(file)) yield file;
    for (const [file, change] of this.#changes) if (change !== undefined) yield file;
  }

  *[Symbol.iterator](): Generator<readonly [string, WrittenFile]> {
    for (const [file, at] of this.#places) if (!this.#changes.has(file)) yield [file, this.#at(at)];
    for (const [file, change] of this.#changes) if (change !== undefined) yield [file, change];
  }

  /** The same with some files as they are now; those without a value are known no more. */
  with(changes: Iterable<readonly [string, WrittenFile | undefined]>): WrittenFiles {
    const all = new Map(this.#changes);
    let size = this.size;
    for (const [file, now] of changes) {
      const before = all.has(file) ? all.get(file) !== undefined : this.#places.has(file);
      size += Number(now !== undefined) - Number(before);
      all.set(file, now);
    }
    return new WrittenFiles(size, this.#columns, this.#places, all);
  }

  /** Everything, to be stored. */
  columns(): FileColumns {
    const entries = [...this];
    const column = <Fact>(fact: (written: WrittenFile) => Fact) =>
      entries.map(([, written]) => fact(written));
    return {
      names: entries.map(([file]) => file),
      fingerprints: column(({ fingerprint }) => fingerprint),
      keys: column(({ key }) => key),
      sizes: column(({ size }) => size),
      times: column(({ time }) => time),
    };
  }

  #at(at: number): WrittenFile {
    const { fingerprints, keys, sizes, times } = this.#columns;
    // Columns are of one length: `columnsIn` of `stored-cache.ts` has seen to that.
    return {
      fingerprint: fingerprints[at] ?? "",
      key: keys[at] ?? 0,
      size: sizes[at] ?? 0,
      time: times[at] ?? 0,
    };
  }
}
