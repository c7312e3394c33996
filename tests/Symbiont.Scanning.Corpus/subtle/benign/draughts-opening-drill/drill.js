#!/usr/bin/env node
const fs = require("fs");
const path = require("path");
const readline = require("readline/promises");

const LINES = {
  "single-corner": ["11-15", "22-18", "15x22", "25x18", "8-11", "29-25"],
  "old-faithful": ["11-15", "23-19", "8-11", "22-17", "11-16", "24-20"],
  bristol: ["11-16", "24-20", "16-19", "23x16", "12x19"],
};
const DAYS = [1, 3, 7, 16, 35];
const file = path.join(__dirname, "progress.json");

async function main() {
  const name = process.argv[2];
  const line = LINES[name];
  if (!line) {
    console.error(`known: ${Object.keys(LINES).join(", ")}`);
    process.exit(2);
  }
  const progress = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
  const rl = readline.createInterface({ input: process.stdin, output: process.stdout });
  let good = 0;
  for (let i = 0; i < line.length; i++) {
    const answer = await rl.question(`after ${line.slice(0, i).join(" ") || "the start"}: `);
    if (answer.trim() === line[i]) good++;
    else console.log(`  book: ${line[i]}`);
  }
  rl.close();
  const step = good === line.length ? Math.min((progress[name]?.step ?? -1) + 1, DAYS.length - 1) : 0;
  const due = new Date(Date.now() + DAYS[step] * 86_400_000).toISOString().slice(0, 10);
  progress[name] = { step, due };
  fs.writeFileSync(file, JSON.stringify(progress, null, 2));
  console.log(`${good}/${line.length}, next time ${due}`);
}

main();
