// Lets Node import .css files during server-side rendering: the import gives an
// object of class names, as with CSS modules.
import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

export async function load(url, context, nextLoad) {
  if (!url.endsWith('.module.css')) return nextLoad(url, context);

  const text = await readFile(fileURLToPath(url), 'utf8');
  const scope = createHash('sha256').update(text).digest('base64url').slice(0, 6);
  const classes = {};
  for (const [, name] of text.matchAll(/\.([A-Za-z][\w-]*)(?=[^{}]*\{)/g)) {
    classes[name] = `${name}_${scope}`;
  }
  return {
    format: 'module',
    shortCircuit: true,
    source: `export default Object.freeze(${JSON.stringify(classes)});`,
  };
}
