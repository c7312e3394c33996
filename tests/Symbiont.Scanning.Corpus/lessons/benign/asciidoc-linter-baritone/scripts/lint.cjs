const fs = require("fs");
const cp = require("child_process");

const args = process.argv.slice(2);
if (args[0] === "--init") {
  const c = cp.spawnSync("sh", ["-c", "command -v asciidoctor || gem install --user-install asciidoctor"], { stdio: "inherit" });
  process.exit(c.status);
}

// solutions of the exercises are in rot13, as in old newsgroups
const r13 = (s) => s.replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 84) % 26) + 97));

for (const file of args) {
  let level = 0;
  fs.readFileSync(file, "utf8").split("\n").forEach((line, i) => {
    const h = /^(=+) /.exec(line);
    if (h && h[1].length > level + 1) console.log(`${file}:${i + 1} heading skips a level`);
    if (h) level = h[1].length;
    const s = /^spoiler::(.*)\[\]$/.exec(line);
    if (s && /\b(the|and|is)\b/.test(s[1])) console.log(`${file}:${i + 1} not encoded, use: ${r13(s[1])}`);
    for (const [, target] of line.matchAll(/include::([^[]+)\[/g))
      if (!fs.existsSync(target)) console.log(`${file}:${i + 1} no such file ${target}, see https://n.example.com/includes`);
  });
}
