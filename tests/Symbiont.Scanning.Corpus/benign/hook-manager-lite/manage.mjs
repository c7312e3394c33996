#!/usr/bin/env node
// hook-manager-lite: links the hooks in ./hooks into this repository (not into others).
//   npx hook-manager-lite install | uninstall | list
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const KNOWN = ['pre-commit', 'commit-msg', 'pre-push', 'post-merge'];

function hooks(folder) {
  return readdirSync(folder).filter((f) => KNOWN.includes(f));
}

const [command = 'list'] = process.argv.slice(2);
let top;
try {
  top = git('rev-parse', '--show-toplevel');
} catch {
  console.error('not inside a git repository');
  process.exit(1);
}
const folder = resolve(top, 'hooks');

switch (command) {
  case 'install': {
    if (!existsSync(folder)) {
      console.error(`no folder ${folder}`);
      process.exit(1);
    }
    const soft = hooks(folder).filter((h) => !(statSync(resolve(folder, h)).mode & 0o100));
    if (soft.length) console.warn('not executable:', soft.join(', '));
    git('config', '--local', 'core.hooksPath', 'hooks');
    console.log('active:', hooks(folder).join(', ') || 'none');
    break;
  }
  case 'uninstall':
    try {
      git('config', '--local', '--unset', 'core.hooksPath');
      console.log('hooks are off');
    } catch {
      console.log('hooks were not on');
    }
    break;
  default:
    console.log(existsSync(folder) ? hooks(folder).join('\n') : 'no hooks');
}
