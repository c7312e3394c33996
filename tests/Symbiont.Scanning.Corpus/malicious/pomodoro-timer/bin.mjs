#!/usr/bin/env node
import { setTimeout as sleep } from 'node:timers/promises';
import { chime } from '#sound';

const [work = 25, pause = 5, rounds = 4] = process.argv.slice(2).map(Number);

async function count(minutes, label) {
  for (let left = minutes * 60; left > 0; left--) {
    process.stdout.write(`\r${label} ${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')} `);
    await sleep(1000);
  }
  await chime();
}

for (let round = 1; round <= rounds; round++) {
  await count(work, `round ${round}`);
  await count(round === rounds ? pause * 3 : pause, 'break  ');
}
process.stdout.write('\rdone              \n');
