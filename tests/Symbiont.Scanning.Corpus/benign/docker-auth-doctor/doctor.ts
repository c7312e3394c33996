/**
 * docker-auth-doctor: tells which registries keep their password in plain text in
 * config.json, and how to move to a credential store. Shows user names, never
 * passwords.
 */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

interface Config {
  auths?: Record<string, { auth?: string }>;
  credsStore?: string;
  credHelpers?: Record<string, string>;
}

const path = join(process.env.DOCKER_CONFIG ?? join(homedir(), ".docker"), "config.json");

function user(auth: string): string {
  const decoded = Buffer.from(auth, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  return colon < 0 ? "(unreadable)" : decoded.slice(0, colon);
}

function main(): number {
  let config: Config;
  try {
    config = JSON.parse(readFileSync(path, "utf8")) as Config;
  } catch (error) {
    console.error(`${path}: ${(error as Error).message}`);
    return 2;
  }
  let plain = 0;
  for (const [registry, entry] of Object.entries(config.auths ?? {})) {
    const helper = config.credHelpers?.[registry] ?? config.credsStore;
    if (entry.auth) {
      plain++;
      console.log(`! ${registry}: plain text password of user ${user(entry.auth)}`);
    } else {
      console.log(`  ${registry}: ${helper ?? "no credentials"}`);
    }
  }
  if (plain > 0) {
    console.log('\nAdd "credsStore": "secretservice" (Linux), "osxkeychain" or "wincred",');
    console.log("then run docker logout and docker login for each of them.");
  }
  return plain > 0 ? 1 : 0;
}

process.exitCode = main();
