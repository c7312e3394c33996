// Lists time expressions of a manuscript in reading order.
const dir = Deno.args[0] ?? "chapters";
const cue =
  /\b((the )?(next|following) (day|morning|evening)|(\w+) (days?|weeks?|months?) (later|earlier|ago)|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|tomorrow|midnight|at dawn)\b/gi;

interface Hit {
  chapter: string;
  at: number;
  words: string;
  around: string;
}

const chapters: string[] = [];
for await (const entry of Deno.readDir(dir)) {
  if (entry.isFile && entry.name.endsWith(".md")) chapters.push(entry.name);
}
chapters.sort(new Intl.Collator("en", { numeric: true }).compare);

const hits: Hit[] = [];
for (const chapter of chapters) {
  const text = await Deno.readTextFile(`${dir}/${chapter}`);
  for (const m of text.matchAll(cue)) {
    const from = Math.max(0, m.index - 50);
    hits.push({
      chapter,
      at: text.slice(0, m.index).split("\n").length,
      words: m[0],
      around: text.slice(from, m.index + m[0].length + 50).replace(/\s+/g, " "),
    });
  }
}

for (const h of hits) console.log(`${h.chapter}:${h.at}\t${h.words}\t...${h.around}...`);
console.log(`\n${hits.length} expressions in ${chapters.length} chapters`);
