import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type WrittenFile, WrittenFiles } from "../../src/build/written-files.ts";

const names = ["2025/10/a/index.html", "2025/10/b/index.html", "a", "ب/index.html", "ت", "z", "\u{10000}"];
const aName = fc.constantFrom(...names);
const known = fc.record(
  {
    fingerprint: fc.constantFrom("", "f"),
    key: fc.nat(9),
    size: fc.nat(9),
    time: fc.nat(9),
  },
  { noNullPrototype: true },
);
const someChanges = fc.array(fc.tuple(aName, fc.option(known, { nil: undefined })), { maxLength: 9 });
const step = fc.oneof(
  fc.record({ changes: someChanges }),
  fc.record({ order: fc.uniqueArray(aName) }),
  fc.record({ asked: fc.array(aName, { maxLength: 9 }) }),
);

/** As `WrittenFiles` must look from outside. */
function assertSame(files: WrittenFiles, model: ReadonlyMap<string, WrittenFile>): void {
  assert.deepEqual(new Map(files), model);
  assert.deepEqual([...files.keys()].sort(), [...model.keys()].sort());
  assert.equal(files.size, model.size);
  for (const name of names) {
    assert.deepEqual(files.get(name), model.get(name));
    assert.equal(files.has(name), model.has(name));
  }
}

test("written files are a map, whatever was learned, forgotten and put in order, in whatever order they are asked for", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let files = WrittenFiles.none;
      const model = new Map<string, WrittenFile>();
      for (const one of steps) {
        const before = new Map(files);
        const earlier = files;
        if ("changes" in one) {
          files = files.with(one.changes);
          for (const [name, now] of one.changes)
            if (now === undefined) model.delete(name);
            else model.set(name, now);
          assert.deepEqual(new Map(earlier), before, "what was there stays as it was");
        } else if ("order" in one) {
          files = files.inOrder(one.order);
          assert.deepEqual(files.columns.names, [...model.keys()].sort());
          assert.deepEqual(
            [...files.keys()].slice(0, one.order.filter((name) => model.has(name)).length),
            one.order.filter((name) => model.has(name)),
          );
        } else for (const name of one.asked) assert.deepEqual(files.get(name), model.get(name));
        assertSame(files, model);
      }
    }),
  );
});
