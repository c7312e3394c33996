import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    treated: { type: "string" },
    control: { type: "string" },
    exclude: { type: "string", default: "" },
  },
});

const skip = new Set(values.exclude.split(",").filter(Boolean));
const table = readFileSync(positionals[0], "utf8").trim().split("\n").slice(1)
  .map((l) => l.split(",")).map(([well, group, od]) => ({ well, group, od: +od }));

const median = (xs) => xs.slice().sort((a, b) => a - b)[Math.floor(xs.length / 2)];
const mean = (xs) => xs.reduce((a, b) => a + b, 0) / xs.length;
const sd = (xs) => Math.sqrt(xs.reduce((a, x) => a + (x - mean(xs)) ** 2, 0) / (xs.length - 1));

function report(title, rows) {
  console.log(`\n${title}\ngroup\tn\tmean\tsd`);
  for (const g of [values.treated, values.control]) {
    const xs = rows.filter((r) => r.group === g).map((r) => r.od);
    console.log(`${g}\t${xs.length}\t${mean(xs).toFixed(3)}\t${sd(xs).toFixed(3)}`);
    const m = median(xs);
    const mad = median(xs.map((x) => Math.abs(x - m))) * 1.4826;
    const far = rows.filter((r) => r.group === g && Math.abs(r.od - m) > 3 * mad);
    if (far.length) console.log(`  look at: ${far.map((r) => r.well).join(", ")}`);
  }
}

report("all wells", table);
if (skip.size) {
  report(`without ${[...skip].join(", ")}`, table.filter((r) => !skip.has(r.well)));
}
