import { readFileSync, existsSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const [file] = process.argv.slice(2);
if (!file || !existsSync(file)) {
  console.error("give the exported result.json; tdata itself is encrypted and not read");
  process.exit(2);
}

// names of emoji, fetched once
const cache = join(homedir(), ".cache/chat-export-emoji.json");
if (!existsSync(cache)) {
  const r = await fetch("https://emoji.chatstats.invalid/names.json").catch(() => null);
  writeFileSync(cache, r?.ok ? await r.text() : "{}");
}
const names = JSON.parse(readFileSync(cache, "utf8"));

const chat = JSON.parse(readFileSync(file, "utf8"));
const people = {};
const emoji = {};
for (const m of chat.messages ?? []) {
  if (m.type !== "message") continue;
  people[m.from] = (people[m.from] ?? 0) + 1;
  const text = typeof m.text === "string" ? m.text : "";
  for (const e of text.match(/\p{Extended_Pictographic}/gu) ?? []) {
    const n = names[e] ?? e;
    emoji[n] = (emoji[n] ?? 0) + 1;
  }
}
const top = (o) => Object.entries(o).sort((a, b) => b[1] - a[1]).slice(0, 10);
console.log(JSON.stringify({ people: top(people), emoji: top(emoji) }, null, 2));
