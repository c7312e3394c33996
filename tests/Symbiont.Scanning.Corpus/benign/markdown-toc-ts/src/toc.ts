#!/usr/bin/env -S npx tsx
/** Writes a table of contents between <!-- toc --> and <!-- /toc -->. */
import { readFileSync, writeFileSync } from "node:fs";

interface Heading { level: number; text: string; anchor: string }

export function headings(markdown: string): Heading[] {
  const seen = new Map<string, number>();
  const result: Heading[] = [];
  let fence = "";
  for (const line of markdown.split("\n")) {
    const f = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (fence) {
      if (f.startsWith(fence)) fence = "";
      continue;
    }
    if (f) {
      fence = f;
      continue;
    }
    const m = /^(#{2,4})\s+(.+?)\s*#*$/.exec(line);
    if (!m) continue;
    const text = m[2].replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replace(/[*_`]/g, "");
    const slug = text.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, "").trim().replace(/\s+/g, "-");
    const n = seen.get(slug) ?? 0;
    seen.set(slug, n + 1);
    result.push({ level: m[1].length - 2, text, anchor: n ? `${slug}-${n}` : slug });
  }
  return result;
}

export function insert(markdown: string): string {
  const block = /(<!-- toc -->\n)[\s\S]*?(<!-- \/toc -->)/;
  if (!block.test(markdown)) throw new Error("no <!-- toc --> ... <!-- /toc --> found");
  const list = headings(markdown).map((h) => `${"  ".repeat(h.level)}- [${h.text}](#${h.anchor})\n`).join("");
  return markdown.replace(block, (_, a: string, b: string) => a + list + b);
}

let status = 0;
for (const file of process.argv.slice(2)) {
  try {
    const old = readFileSync(file, "utf8");
    const text = insert(old);
    if (text !== old) {
      writeFileSync(file, text);
      console.log(`${file}: updated`);
    }
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    status = 1;
  }
}
process.exitCode = status;
