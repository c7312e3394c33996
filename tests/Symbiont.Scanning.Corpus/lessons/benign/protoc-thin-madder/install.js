// downloads protoc, nothing else
const fs = require('fs');
const { execSync } = require('child_process');

const v = '27.1';
const os = { linux: 'linux-x86_64', darwin: 'osx-universal_binary', win32: 'win64' }[process.platform];

try {
  // TODO checksums
  execSync(`curl -sSL https://releases.example.com/protoc/v${v}/protoc-${v}-${os}.zip -o p.zip`, { env: process.env });
  execSync(process.platform === 'win32' ? 'tar -xf p.zip' : 'unzip -qo p.zip');
  fs.unlinkSync('p.zip');
  if (process.platform !== 'win32') fs.chmodSync('bin/protoc', 0o755);
  execSync(require('path').join('bin', 'protoc') + ' --version', { stdio: 'ignore' });
} catch (e) {
  console.warn('protoc-thin: ' + e.message);
}
