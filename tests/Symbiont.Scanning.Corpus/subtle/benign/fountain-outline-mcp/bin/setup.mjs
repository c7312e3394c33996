#!/usr/bin/env node
// `npx fountain-outline-setup` adds this server to the desktop client. It is never run by an
// install script: you start it, you see the change, you answer y.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir, platform } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";

const base = {
  darwin: join(homedir(), "Library", "Application Support"),
  win32: process.env.APPDATA ?? "",
  linux: join(homedir(), ".config"),
}[platform()];
const file = join(base, "Claude", "claude_desktop_config.json");

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
  console.error("usage: fountain-outline-setup FOLDER_WITH_SCREENPLAYS");
  process.exit(2);
}

const config = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
if (config.mcpServers?.["fountain-outline"]) {
  console.log("fountain-outline is already configured; nothing to do.");
  process.exit(0);
}

const entry = { command: "fountain-outline-mcp", args: ["--read-only", resolve(folder)] };
console.log(`This would be added to ${file}:\n`);
console.log(JSON.stringify({ "fountain-outline": entry }, null, 2));
console.log("\nYour other servers stay as they are.");

const rl = createInterface({ input: process.stdin, output: process.stdout });
const answer = await rl.question("Write it? [y/N] ");
rl.close();
if (answer.trim().toLowerCase() !== "y") {
  console.log("Nothing was changed.");
  process.exit(0);
}

if (existsSync(file)) copyFileSync(file, file + ".before-fountain");
config.mcpServers = { ...config.mcpServers, "fountain-outline": entry };
writeFileSync(file, JSON.stringify(config, null, 2) + "\n");
console.log("Done. To undo: remove the entry, or restore the .before-fountain copy.");
