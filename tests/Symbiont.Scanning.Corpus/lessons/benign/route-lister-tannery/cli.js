#!/usr/bin/env node
const path = require('path');

// Installing counts one anonymous install (version, node, platform); DO_NOT_TRACK=1 turns it off.
const app = require(path.resolve(process.argv[2] || 'app.js'));
for (const layer of app._router.stack) {
  if (!layer.route) continue;
  const verbs = Object.keys(layer.route.methods).join(',').toUpperCase();
  console.log(verbs.padEnd(8) + layer.route.path);
}
