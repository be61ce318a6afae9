import type { FileStamp } from "./file-stamp.ts";
import { placeIn } from "./find-in-order.ts";

/**
 * What is known of one written file: size and time as they were left, and the mark of its inputs, which is the key where a
 * page has one (see `planned-page.ts`); else the key is 0 and the fingerprint tells.
 */
export type WrittenFile = FileStamp & { readonly fingerprint: string; readonly key: number };

/** What is known of many files, a list for each fact: entry `place` of each is of the file `names[place]`. */
export type FileColumns = {
  /** In code-unit order, none of them twice. */
  readonly names: readonly string[];
  readonly fingerprints: readonly string[];
  readonly keys: readonly number[];
  readonly sizes: readonly number[];
  readonly times: readonly number[];
  /** All places, in the order in which the next build is likely to ask for them. */
  readonly turns: readonly number[];
};

/** What is known of a file now; undefined when nothing is any more. */
type Change = WrittenFile | undefined;

const nothing: FileColumns = { names: [], fingerprints: [], keys: [], sizes: [], times: [], turns: [] };

/**
 * What is known of every written file, by its name in the output. It never changes: {@link WrittenFiles.with} gives
 * another one. A hundred thousand entries are kept as columns, which are read from JSON in a third of the time that as
 * many objects take; what changed since stands beside them. Names are found by their turn or by halving, since a table of all
 * takes longer to make than all answers.
 */
export class WrittenFiles {
  readonly size: number;
  readonly #columns: FileColumns;
  /** By place in the columns: names are long, and asking a table of names for all of them costs a hash of each. */
  readonly #changed: ReadonlyMap<number, Change>;
  /** By name, where it is not in the columns. */
  readonly #added: ReadonlyMap<string, Change>;
  /** The turn of the name that was found last. */
  #turn = 0;
  /** The turn of each place. */
  #turnsOf: Int32Array | undefined;

  private constructor(
    columns: FileColumns,
    changed: ReadonlyMap<number, Change>,
    added: ReadonlyMap<string, Change>,
    turnsOf?: Int32Array,
  ) {
    this.size = columns.names.length - countGone(changed) + added.size - countGone(added);
    this.#columns = columns;
    this.#changed = changed;
    this.#added = added;
    this.#turnsOf = turnsOf;
  }

  static in(columns: FileColumns): WrittenFiles {
    return new WrittenFiles(columns, new Map(), new Map());
  }

  static readonly none: WrittenFiles = WrittenFiles.in(nothing);

  get(file: string): WrittenFile | undefined {
    const place = this.#placeOf(file);
    return place === undefined ? this.#added.get(file) : this.#at(place);
  }

  has(file: string): boolean {
    const place = this.#placeOf(file);
    return place === undefined ? this.#added.get(file) !== undefined : !this.#isGone(place);
  }

  *keys(): Generator<string> {
    const { names, turns } = this.#columns;
    for (const place of turns) {
      const file = names[place];
      if (file !== undefined && !this.#isGone(place)) yield file;
    }
    for (const [file, known] of this.#added) if (known !== undefined) yield file;
  }

  *[Symbol.iterator](): Generator<readonly [string, WrittenFile]> {
    const { names, turns } = this.#columns;
    for (const place of turns) {
      const [file, known] = [names[place], this.#at(place)];
      if (file !== undefined && known !== undefined) yield [file, known];
    }
    for (const [file, known] of this.#added) if (known !== undefined) yield [file, known];
  }

  /** All of them, nearly in the order of their names. */
  *byName(): Generator<readonly [string, WrittenFile]> {
    for (const [place, file] of this.#columns.names.entries()) {
      const known = this.#at(place);
      if (known !== undefined) yield [file, known];
    }
    for (const [file, known] of this.#added) if (known !== undefined) yield [file, known];
  }

  /** The same with some files as they are now; those without a value are known no more. */
  with(changes: Iterable<readonly [string, Change]>): WrittenFiles {
    const [changed, added] = [new Map(this.#changed), new Map(this.#added)];
    for (const [file, now] of changes) {
      const place = this.#placeOf(file);
      if (place === undefined) added.set(file, now);
      else changed.set(place, now);
    }
    return new WrittenFiles(this.#columns, changed, added, this.#turnsOf);
  }

  /** The same with all in columns, and the turns of `order`, in which they will be asked for; the others come after. */
  inOrder(order: Iterable<string>): WrittenFiles {
    const entries = new Map<string, WrittenFile>();
    for (const file of order) {
      const known = this.get(file);
      if (known !== undefined) entries.set(file, known);
    }
    if (entries.size < this.size)
      for (const [file, known] of this) if (!entries.has(file)) entries.set(file, known);
    const names = [...entries.keys()].sort();
    const column = <Fact>(fact: (written: WrittenFile) => Fact) =>
      names.flatMap((name) => {
        const known = entries.get(name);
        return known === undefined ? [] : [fact(known)];
      });
    const find = new Map(names.map((name, place) => [name, place]));
    return WrittenFiles.in({
      names,
      fingerprints: column(({ fingerprint }) => fingerprint),
      keys: column(({ key }) => key),
      sizes: column(({ size }) => size),
      times: column(({ time }) => time),
      turns: Array.from(entries.keys(), (name) => find.get(name) ?? 0),
    });
  }

  /** Everything, to be stored; what has changed since {@link WrittenFiles.inOrder} is not among it. */
  get columns(): FileColumns {
    return this.#columns;
  }

  #isGone(place: number): boolean {
    return this.#changed.size > 0 && this.#changed.has(place) && this.#changed.get(place) === undefined;
  }

  #placeOf(file: string): number | undefined {
    const { names, turns } = this.#columns;
    const next = turns[this.#turn + 1];
    if (next !== undefined && names[next] === file) {
      this.#turn += 1;
      return next;
    }
    const same = turns[this.#turn];
    if (same !== undefined && names[same] === file) return same;
    const place = placeIn(names, file);
    if (names[place] !== file) return undefined;
    this.#turnsOf ??= inverse(turns);
    this.#turn = this.#turnsOf[place] ?? 0;
    return place;
  }

  #at(place: number): Change {
    if (this.#changed.size > 0 && this.#changed.has(place)) return this.#changed.get(place);
    const { fingerprints, keys, sizes, times } = this.#columns;
    // Columns are of one length: `columnsIn` of `stored-cache.ts` has seen to that.
    return {
      fingerprint: fingerprints[place] ?? "",
      key: keys[place] ?? 0,
      size: sizes[place] ?? 0,
      time: times[place] ?? 0,
    };
  }
}

function countGone(changes: ReadonlyMap<unknown, Change>): number {
  let gone = 0;
  for (const change of changes.values()) if (change === undefined) gone += 1;
  return gone;
}

function inverse(turns: readonly number[]): Int32Array {
  const turnsOf = new Int32Array(turns.length);
  for (let turn = 0; turn < turns.length; turn += 1) turnsOf[turns[turn] ?? -1] = turn;
  return turnsOf;
}
