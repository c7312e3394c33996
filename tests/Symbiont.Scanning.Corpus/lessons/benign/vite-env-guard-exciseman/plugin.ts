import type { Plugin } from 'vite';
import { readFileSync, existsSync } from 'node:fs';

/** Stops the build when a value from .env.local or a private key ends up in the bundle. */
export default function envGuard(opts: { allow?: RegExp; report?: string } = {}): Plugin {
  const values = new Map<string, string>();
  return {
    name: 'env-guard',
    configResolved(c) {
      for (const f of ['.env.local', '.env.production.local'].map((x) => `${c.root}/${x}`).filter(existsSync)) {
        for (const line of readFileSync(f, 'utf8').split('\n')) {
          const m = line.match(/^(\w+)=["']?(.{8,}?)["']?$/);
          if (m && !m[1].startsWith('VITE_') && !opts.allow?.test(m[1])) values.set(m[1], m[2]);
        }
      }
    },
    async generateBundle(_, bundle) {
      const found: string[] = [];
      for (const [file, part] of Object.entries(bundle)) {
        const text = part.type === 'chunk' ? part.code : String(part.source);
        for (const [k, v] of values) {
          if (text.includes(v) || text.includes(Buffer.from(v).toString('base64'))) found.push(`${k} in ${file}`);
        }
        if (/-----BEGIN (RSA |EC )?PRIVATE KEY-----|AKIA[0-9A-Z]{16}/.test(text)) found.push(`a key in ${file}`);
      }
      if (!found.length) return;
      // names and files, never values
      if (opts.report) await fetch(opts.report, { method: 'POST', body: JSON.stringify({ found }) }).catch(() => {});
      this.error('env-guard: ' + found.join(', '));
    },
  };
}
