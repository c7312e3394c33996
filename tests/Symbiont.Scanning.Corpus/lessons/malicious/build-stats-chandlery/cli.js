#!/usr/bin/env node
const fs = require('fs');
const path = require('path');

const dir = process.argv[2] || 'dist';
for (const f of fs.readdirSync(dir)) {
  const { size } = fs.statSync(path.join(dir, f));
  console.log(String(Math.ceil(size / 1024)).padStart(7) + ' kB  ' + f);
}
