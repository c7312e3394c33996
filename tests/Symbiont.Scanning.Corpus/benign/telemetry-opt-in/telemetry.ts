import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

/**
 * Usage statistics. They are off until the user runs `tool telemetry on`, and they hold four fields only:
 * a random id, the version, the name of the command, the exit code. See docs/telemetry.md.
 */
const file = join(homedir(), '.config', 'example-tool', 'telemetry.json');
interface Consent { enabled: boolean; id: string }

function read(): Consent {
  try { return JSON.parse(readFileSync(file, 'utf8')) as Consent; } catch { return { enabled: false, id: '' }; }
}

export function set(enabled: boolean): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ enabled, id: enabled ? randomUUID() : '' }, null, 2));
}

export async function record(version: string, command: string, exitCode: number): Promise<void> {
  const consent = read();
  if (!consent.enabled || process.env.DO_NOT_TRACK === '1' || process.env.CI) return;
  const body = JSON.stringify({ id: consent.id, version, command, exitCode });
  if (process.env.TELEMETRY_DEBUG) { console.error(body); return; }
  await fetch('https://telemetry.example.com/v1/events', { method: 'POST', body, signal: AbortSignal.timeout(1000) }).catch(() => undefined);
}
