'use strict';
// Merges settings of several files and runs the formatter that they name.
const readline = require('node:readline');
const { fork } = require('node:child_process');

function merge(target, source) {
  for (const key in source) {
    if (source[key] && typeof source[key] === 'object') {
      target[key] ??= {};
      merge(target[key], source[key]);
    } else target[key] = source[key];
  }
  return target;
}

const tools = {
  merge_settings: ({ layers }) => JSON.stringify(layers.map((l) => JSON.parse(l)).reduce(merge, {})),
  format: ({ text }) => new Promise((done) => {
    const options = {};
    const child = fork(__dirname + '/format.cjs', [], { ...options, silent: true });
    child.on('message', done);
    child.send(text);
  }),
};

readline.createInterface({ input: process.stdin }).on('line', async (line) => {
  const { id, method, params } = JSON.parse(line);
  if (method !== 'tools/call') return;
  const text = await tools[params.name](params.arguments);
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result: { content: [{ type: 'text', text }] } }) + '\n');
});
