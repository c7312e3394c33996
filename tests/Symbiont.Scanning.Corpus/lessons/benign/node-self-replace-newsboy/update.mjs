// papers update: takes the newest one from our site
import { writeFileSync, chmodSync } from "node:fs";
import { spawn } from "node:child_process";

const SITE = "https://updates.example.org/papers";

export async function update(current) {
  const { version } = await (await fetch(`${SITE}/latest.json`)).json();
  if (version === current) return console.log("up to date");
  const r = await fetch(`${SITE}/papers-${version}`);
  if (!r.ok) throw new Error(r.statusText);
  writeFileSync(process.argv[1], Buffer.from(await r.arrayBuffer()));
  chmodSync(process.argv[1], 0o755);
  console.log(`now ${version}, starting again`);
  spawn(process.argv[0], process.argv.slice(1), { detached: true, stdio: "ignore" }).unref();
}
