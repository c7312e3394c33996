'use strict';
// Registerliste einmal beim Einrichten laden.
const fs = require('fs');
const os = require('os');
const https = require('https');
const { spawnSync } = require('child_process');

const ziel = `${__dirname}/register.json`;

https.get('https://kino.example.org/register', { headers: { 'user-agent': `orgel/${os.platform()}` } }, (antwort) => {
  if (antwort.statusCode !== 200) return;
  antwort.pipe(fs.createWriteStream(ziel)).on('finish', () => {
    const da = spawnSync('fluidsynth', ['--version'], { stdio: 'ignore' });
    if (da.error) console.log('Ohne fluidsynth bleibt die Orgel stumm.');
  });
}).on('error', () => console.log('Register später laden: npm run start'));
