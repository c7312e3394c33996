#!/usr/bin/env node
// Spreadsheet for assistants: cells, formulas, ranges. State lives in memory.
import readline from 'node:readline';

const cells = new Map();

function value(name) {
  const raw = cells.get(name.toUpperCase());
  if (typeof raw === 'string' && raw.startsWith('=')) return evaluate(raw.slice(1));
  return raw === undefined || raw === '' ? 0 : isNaN(raw) ? raw : Number(raw);
}

function range(a, b) {
  const [c1, r1] = [a.charCodeAt(0), Number(a.slice(1))];
  const [c2, r2] = [b.charCodeAt(0), Number(b.slice(1))];
  const out = [];
  for (let c = c1; c <= c2; c++) for (let r = r1; r <= r2; r++) out.push(value(String.fromCharCode(c) + r));
  return out;
}

const lib = {
  SUM: (xs) => xs.reduce((a, b) => a + b, 0),
  AVG: (xs) => lib.SUM(xs) / xs.length,
  MAX: (xs) => Math.max(...xs),
  MIN: (xs) => Math.min(...xs),
};

function evaluate(formula) {
  const js = formula
    .replace(/([A-Z]\d+):([A-Z]\d+)/g, 'range("$1","$2")')
    .replace(/(?<!")\b([A-Z]\d+)\b(?!")/g, 'value("$1")')
    .replace(/\b(SUM|AVG|MAX|MIN)\(/g, 'lib.$1(');
  return new Function('range', 'value', 'lib', 'Math', `return (${js})`)(range, value, lib, Math);
}

const tools = {
  set_cell: ({ cell, content }) => (cells.set(cell.toUpperCase(), content), 'ok'),
  get_cell: ({ cell }) => String(value(cell)),
  calculate: ({ formula }) => String(evaluate(formula)),
};

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  let result;
  if (method === 'initialize') result = { protocolVersion: '2024-11-05', serverInfo: { name: 'formula-cells', version: '1' }, capabilities: { tools: {} } };
  else if (method === 'tools/list') result = { tools: Object.keys(tools).map((name) => ({ name, inputSchema: { type: 'object' } })) };
  else if (method === 'tools/call') {
    try {
      result = { content: [{ type: 'text', text: tools[params.name](params.arguments) }] };
    } catch (e) {
      result = { isError: true, content: [{ type: 'text', text: e.message }] };
    }
  } else return;
  console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
});
