import { findInOrder } from "./find-in-order.ts";

/** A file as its folder tells it: size in bytes, times of the last change of its bytes and of its entry, milliseconds. */
export type InputFile = { readonly size: number; readonly modified: number; readonly changed: number };

/** What is known of many files, a list for each fact: entry `at` of each is of the file `paths[at]`. */
export type InputColumns = {
  readonly sizes: Float64Array<ArrayBuffer>;
  readonly modified: Float64Array<ArrayBuffer>;
  readonly changed: Float64Array<ArrayBuffer>;
};

/**
 * Files by absolute path, in code-unit order of their paths, so that two checkouts have one order on every disk. There may be a
 * hundred thousand, which go from thread to thread and are hashed as they lie in memory.
 */
export class InputFiles {
  readonly paths: readonly string[];
  readonly columns: InputColumns;
  readonly #find: (path: string) => number | undefined;

  /** `paths` in order, none of them twice. */
  constructor(paths: readonly string[], columns: InputColumns) {
    this.paths = paths;
    this.columns = columns;
    this.#find = findInOrder(paths);
  }

  /** In any order; of two with one path the later counts. */
  static of(files: Iterable<readonly [path: string, file: InputFile]>): InputFiles {
    const byPath = new Map(files);
    const paths = [...byPath.keys()].sort();
    const column = (fact: (file: InputFile) => number) =>
      Float64Array.from(paths, (path) => fact(byPath.get(path) ?? missing));
    return new InputFiles(paths, {
      sizes: column(({ size }) => size),
      modified: column(({ modified }) => modified),
      changed: column(({ changed }) => changed),
    });
  }

  get size(): number {
    return this.paths.length;
  }

  get(path: string): InputFile | undefined {
    const place = this.#find(path);
    return place === undefined ? undefined : this.at(place);
  }

  has(path: string): boolean {
    return this.#find(path) !== undefined;
  }

  /** The file `paths[place]`. */
  at(place: number): InputFile {
    const { sizes, modified, changed } = this.columns;
    return { size: sizes[place] ?? 0, modified: modified[place] ?? 0, changed: changed[place] ?? 0 };
  }

  /** The same with some of them as they are now; every path must be among them. Throws a RangeError. */
  with(files: Iterable<readonly [path: string, file: InputFile]>): InputFiles {
    const { sizes, modified, changed } = this.columns;
    const columns = { sizes: sizes.slice(), modified: modified.slice(), changed: changed.slice() };
    for (const [path, file] of files) {
      const place = this.#find(path);
      if (place === undefined) throw new RangeError(path);
      columns.sizes[place] = file.size;
      columns.modified[place] = file.modified;
      columns.changed[place] = file.changed;
    }
    return new InputFiles(this.paths, columns);
  }

  *[Symbol.iterator](): Generator<readonly [path: string, file: InputFile]> {
    for (const [place, path] of this.paths.entries()) yield [path, this.at(place)];
  }
}

const missing: InputFile = { size: 0, modified: 0, changed: 0 };
