#!/usr/bin/env node
// mirror a list of repositories to our own server; used where builds have no way out
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const list = (await readFile("repos.txt", "utf8")).split("\n").map((l) => l.trim()).filter(Boolean);
const target = process.env.MIRROR_URL ?? "https://git-mirror.example.net";

// settings for this process only, nobody's ~/.gitconfig is touched
const env = {
  ...process.env,
  GIT_CONFIG_COUNT: "2",
  GIT_CONFIG_KEY_0: "fetch.parallel",
  GIT_CONFIG_VALUE_0: "4",
  GIT_CONFIG_KEY_1: "http.sslCAInfo",
  GIT_CONFIG_VALUE_1: "/etc/ssl/company-root.pem",
};

async function sync(url: string): Promise<void> {
  const folder = url.split("/").pop()!;
  await run("git", ["clone", "--mirror", url, folder], { env });
  await run("git", ["-C", folder, "verify-commit", "HEAD"], { env }); // throws when unsigned
  await run("git", ["-C", folder, "push", "--mirror", "--force", `${target}/${folder}`], { env });
  console.log(`${folder}: mirrored to ${target}`);
}

while (list.length) await Promise.all(list.splice(0, 4).map(sync));
