const fs = require("fs");
const { parse } = require("csv-parse/sync");

const rows = parse(fs.readFileSync(process.argv[2]), { columns: true, trim: true });

function norm(value) {
  const m = /^([\d.]+)\s*([pnuµmkM]?)/.exec(value.replace(",", "."));
  if (!m) return value.toLowerCase();
  const scale = { p: 1e-12, n: 1e-9, u: 1e-6, µ: 1e-6, m: 1e-3, "": 1, k: 1e3, M: 1e6 };
  return (Number(m[1]) * scale[m[2]]).toPrecision(4);
}

const groups = new Map();
for (const r of rows) {
  const key = `${norm(r.Value)} ${r.Footprint}`;
  if (!groups.has(key)) groups.set(key, new Map());
  const parts = groups.get(key);
  const mpn = r.MPN || "(none)";
  parts.set(mpn, (parts.get(mpn) || 0) + Number(r.Qty));
}

let reels = 0;
for (const [key, parts] of groups) {
  if (parts.size < 2) continue;
  reels += parts.size - 1;
  console.log(key);
  for (const [mpn, qty] of parts) console.log(`  ${mpn} x ${qty}`);
}
console.log(`${reels} reels could be saved`);
