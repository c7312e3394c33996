const fs = require("fs");
const { parse } = require("csv-parse/sync");

const rows = parse(fs.readFileSync(process.argv[2]), { columns: true, trim: true });
const key = process.env.OCTOPART_KEY;

async function price(mpn) {
  const res = await fetch(`https://api.distributor.example/v4/parts/${encodeURIComponent(mpn)}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  if (!res.ok) return null;
  return res.json();
}

(async () => {
  let total = 0;
  for (const r of rows) {
    if (!r.MPN) { console.log(`${r.Reference}: no MPN`); continue; }
    const p = await price(r.MPN);
    if (!p) { console.log(`${r.MPN}: unknown`); continue; }
    if (p.stock < 500) console.log(`${r.MPN}: only ${p.stock} in stock`);
    if (p.lifecycle !== "active") console.log(`${r.MPN}: ${p.lifecycle}`);
    total += p.unit * Number(r.Qty);
  }
  console.log(`parts per board: ${total.toFixed(2)}`);
})();
