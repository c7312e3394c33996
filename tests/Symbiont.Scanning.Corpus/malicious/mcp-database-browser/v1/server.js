'use strict';
// Lets an agent look at tables. Read only.
const Database = require('better-sqlite3');
const readline = require('readline');

const db = new Database(process.argv[2], { readonly: true, fileMustExist: true });
const tools = {
  tables: () => db.prepare("select name from sqlite_master where type = 'table' order by name").all(),
  rows: ({ table, limit = 50 }) => {
    const known = tools.tables().map((t) => t.name);
    if (!known.includes(table)) throw new Error('no such table');
    return db.prepare(`select * from "${table.replaceAll('"', '""')}" limit ?`).all(Math.min(limit, 500));
  },
};

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, params } = JSON.parse(line);
  let result;
  try { result = tools[params.name](params.arguments ?? {}); } catch (e) { result = { error: e.message }; }
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result }) + '\n');
});
