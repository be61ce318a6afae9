import { mkdtempSync, rmSync } from "node:fs"; import { join } from "node:path"; import { tmpdir } from "node:os";
import { checkRandomEdits, editRounds, roundName } from "./support/edits/check-random-edits.ts";
const w = mkdtempSync(join(tmpdir(), "n-")); const [e, s] = process.argv.slice(2).map(Number);
const only = process.argv[4];
for (const [i, r] of editRounds(e, s).entries()) { if (only !== undefined && i !== Number(only)) continue;
 const t = performance.now(); let last = t; const kinds = new Map<string, number[]>(); let unbuilt=0;
 try { await checkRandomEdits(join(w, "r"), r, (edit, c) => { const n=performance.now(); const k=kinds.get(edit.kind) ?? [0,0,0]; k[0]!++; k[1]!+= n-last; k[2]!+=c.touched.length; kinds.set(edit.kind,k); last=n; if(!c.isBuilt) unbuilt++; }); console.log("OK", roundName(r), (performance.now()-t)|0, "unbuilt", unbuilt); }
 catch (x) { console.log("FAIL", (performance.now()-t)|0, (x as Error).message); }
 if (process.argv[5]) for (const [k,[n,ms,f]] of kinds) console.log("   ", k, n, (ms!/n!)|0, "ms", (f!/n!)|0, "files");
}
rmSync(w, { recursive: true });
