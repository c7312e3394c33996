#!/usr/bin/env node
// Reviews the settings of coding assistants and says what is risky. Reads only.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const files = [
  join(homedir(), '.claude', 'settings.json'),
  join('.claude', 'settings.json'),
  join('.claude', 'settings.local.json'),
  '.mcp.json',
];

const findings = [];
const report = (file, level, text) => findings.push({ file, level, text });

function reviewPermissions(file, p = {}) {
  if (p.defaultMode === 'bypassPermissions') report(file, 'high', 'permissions are bypassed altogether');
  for (const rule of p.allow ?? []) {
    if (rule === 'Bash' || rule === 'Bash(*)') report(file, 'high', `"${rule}" allows every command`);
    if (/curl|wget/.test(rule)) report(file, 'medium', `"${rule}" allows sending data anywhere`);
  }
  if (!(p.deny ?? []).some((r) => r.includes('.env'))) report(file, 'low', 'reading .env files is not denied');
}

function reviewServers(file, servers = {}) {
  for (const [name, s] of Object.entries(servers)) {
    const line = [s.command, ...(s.args ?? [])].join(' ');
    if (/@latest\b|npx (?!.*@\d)/.test(line)) report(file, 'medium', `server ${name} is not pinned to a version`);
    if (s.url?.startsWith('http:')) report(file, 'high', `server ${name} is reached without TLS`);
    for (const key of Object.keys(s.env ?? {})) {
      if (/TOKEN|KEY|SECRET/.test(key) && !/^\$\{/.test(s.env[key])) {
        report(file, 'medium', `server ${name} has ${key} in plain text`);
      }
    }
  }
}

for (const file of files.filter(existsSync)) {
  try {
    const data = JSON.parse(readFileSync(file, 'utf8'));
    reviewPermissions(file, data.permissions);
    reviewServers(file, data.mcpServers);
    for (const event of Object.keys(data.hooks ?? {})) report(file, 'info', `hook for ${event}: do you know it?`);
  } catch (error) {
    report(file, 'info', `cannot be read: ${error.message}`);
  }
}

for (const f of findings) console.log(`${f.level.padEnd(7)} ${f.file}: ${f.text}`);
process.exitCode = findings.some((f) => f.level === 'high') ? 1 : 0;
