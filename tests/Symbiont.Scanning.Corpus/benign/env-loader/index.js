'use strict';
// Loads .env into process.env. Values that are already set win.
const fs = require('node:fs');
const path = require('node:path');

const LINE = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/;

function parse(text) {
  const result = {};
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(#|$)/.test(line)) continue;
    const match = LINE.exec(line);
    if (!match) throw new SyntaxError(`cannot read: ${line}`);
    let value = match[2];
    if (/^(["']).*\1$/.test(value)) value = value.slice(1, -1);
    result[match[1]] = value;
  }
  return result;
}

function load(file = path.resolve(process.cwd(), '.env')) {
  if (!fs.existsSync(file)) return {};
  const values = parse(fs.readFileSync(file, 'utf8'));
  for (const [name, value] of Object.entries(values)) process.env[name] ??= value;
  return values;
}

module.exports = { parse, load };
