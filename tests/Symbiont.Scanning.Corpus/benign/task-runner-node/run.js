#!/usr/bin/env node
'use strict';
/*
 * A task runner. Tasks stand in tasks.json:
 *   { "build": { "needs": ["clean"], "run": [["tsc", "-p", "."], ["node", "scripts/copy.js"]] } }
 * Commands are lists of arguments; there is no shell and no interpolation.
 */
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

class TaskError extends Error {}

function load(file) {
  const tasks = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const [name, task] of Object.entries(tasks)) {
    if (!Array.isArray(task.run)) throw new TaskError(`${name}: "run" is a list of commands`);
    for (const command of task.run) {
      if (!Array.isArray(command) || !command.every((part) => typeof part === 'string')) {
        throw new TaskError(`${name}: a command is a list of texts`);
      }
    }
    for (const need of task.needs ?? []) if (!tasks[need]) throw new TaskError(`${name} needs ${need}, which is not there`);
  }
  return tasks;
}

function order(tasks, goals) {
  const done = [];
  const active = new Set();
  function visit(name, trail) {
    if (done.includes(name)) return;
    if (active.has(name)) throw new TaskError(`cycle: ${[...trail, name].join(' -> ')}`);
    active.add(name);
    for (const need of tasks[name].needs ?? []) visit(need, [...trail, name]);
    active.delete(name);
    done.push(name);
  }
  for (const goal of goals) {
    if (!tasks[goal]) throw new TaskError(`no task ${goal}`);
    visit(goal, []);
  }
  return done;
}

function execute([program, ...args], cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', env: { ...process.env, PATH: `${path.join(cwd, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}` } });
    child.on('error', (error) => reject(new TaskError(`${program}: ${error.message}`)));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new TaskError(`${program} ended with ${code}`))));
  });
}

async function main() {
  const file = path.resolve('tasks.json');
  const tasks = load(file);
  const goals = process.argv.slice(2);
  if (goals.length === 0) {
    for (const [name, task] of Object.entries(tasks)) console.log(name.padEnd(16), task.description ?? '');
    return;
  }
  for (const name of order(tasks, goals)) {
    const start = process.hrtime.bigint();
    for (const command of tasks[name].run) await execute(command, path.dirname(file));
    console.log(`${name}: ${Number((process.hrtime.bigint() - start) / 1000000n)} ms`);
  }
}

main().catch((error) => {
  console.error(error instanceof TaskError ? error.message : error);
  process.exitCode = 1;
});
