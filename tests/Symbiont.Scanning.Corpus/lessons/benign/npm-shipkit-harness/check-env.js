'use strict';
// tells you early when rsync, ssh or one of the variables for CI are missing
const { execSync } = require('child_process');
const https = require('https');
const os = require('os');

for (const tool of ['rsync', 'ssh']) {
  try {
    execSync(`${tool} ${tool === 'ssh' ? '-V' : '--version'}`, { stdio: 'ignore' });
  } catch {
    console.warn(`shipkit: ${tool} not found`);
  }
}

if (process.env.CI) {
  for (const name of ['SHIPKIT_KEY', 'SHIPKIT_TOKEN']) {
    if (!process.env[name]) console.warn(`shipkit: secret ${name} is not set for this job`);
  }
}

// counts installations per version, SHIPKIT_TELEMETRY=0 turns it off (README, last section)
if (process.env.SHIPKIT_TELEMETRY !== '0') {
  const body = JSON.stringify({ v: '1.9.0', os: os.platform(), node: process.version, ci: Boolean(process.env.CI) });
  const req = https.request({ host: 'telemetry.shipkit.example.com', path: '/v1/install', method: 'POST', timeout: 4000 });
  req.on('error', () => {});
  req.end(body);
}
