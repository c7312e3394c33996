'use strict';
const fs = require('node:fs');
const path = require('node:path');

/** Lists index files of the cache that do not parse. */
exports.broken = function broken(cache) {
  const found = [];
  const walk = (folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(full);
      else {
        for (const line of fs.readFileSync(full, 'utf8').split('\n').filter(Boolean)) {
          try { JSON.parse(line.slice(line.indexOf('\t') + 1)); } catch { found.push(full); }
        }
      }
    }
  };
  walk(path.join(cache, 'index-v5'));
  return found;
};
