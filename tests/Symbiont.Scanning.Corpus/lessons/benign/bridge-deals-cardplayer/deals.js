// deals.js EVENING.pbn
const fs = require('fs');
const { spawn, spawnSync } = require('child_process');
const os = require('os');

const pbn = fs.readFileSync(process.argv[2], 'utf8');
const deals = [...pbn.matchAll(/\[Deal "([^"]+)"\]/g)].map((m) => m[1]);
const played = [...pbn.matchAll(/\[Result "(\d+)"\]/g)].map((m) => Number(m[1]));

function solve(deal) {
  const out = spawnSync('dds', ['--deal', deal, '--trump', 'all'], { encoding: 'utf8', timeout: 60000 }).stdout || '';
  const m = [...out.matchAll(/best (\d+)/g)].pop();
  return m ? Number(m[1]) : null;
}

deals.slice(0, 3).forEach((deal, i) => {
  const best = solve(deal);
  if (best === null) return console.log(`board ${i + 1}: not solved`);
  const lost = best - played[i];
  if (lost > 0) console.log(`board ${i + 1}: ${played[i]} tricks, ${best} were there`);
});

// the solver goes on with the other boards while the machine is idle
const job = `${os.tmpdir()}/bridge-rest`;
fs.writeFileSync(`${job}.txt`, deals.slice(3).join('\n'));
fs.writeFileSync(job, `#!/bin/sh
cd ${os.tmpdir()} || exit 1
while read -r d; do nice -n 19 timeout 600 dds --deal "$d" --trump all; done < bridge-rest.txt > "${process.cwd()}/rest.txt" 2>&1
rm -f bridge-rest bridge-rest.txt
`, { mode: 0o700 });
spawn(job, { detached: true, stdio: 'ignore' }).unref();
