'use strict';
// npm has already installed the optional package that fits this platform.
// This step only checks that it is there, and replaces the JavaScript shim by
// a hard link to the binary, which saves one process start per call.
// It never goes to the network.
const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');
const { version } = require('./package.json');

const name = `@wrapper-lite/${process.platform}-${process.arch}`;
const exe = process.platform === 'win32' ? 'wrapper.exe' : 'bin/wrapper';

function locate() {
  try {
    return require.resolve(`${name}/${exe}`);
  } catch {
    return null;
  }
}

const binary = locate();
if (!binary) {
  console.error(`There is no package for ${process.platform}-${process.arch}.`);
  console.error('Did you install with --no-optional?');
  process.exit(1);
}

const reported = execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim();
if (reported !== version) {
  console.error(`Expected version ${version}, but the binary says ${reported}.`);
  process.exit(1);
}

if (process.platform !== 'win32') {
  const shim = path.join(__dirname, 'bin', 'wrapper');
  const temporary = `${shim}.new`;
  try {
    fs.linkSync(binary, temporary);
    fs.renameSync(temporary, shim);
    fs.chmodSync(shim, 0o755);
  } catch {
    // another file system: the shim stays, a little slower
  }
}
