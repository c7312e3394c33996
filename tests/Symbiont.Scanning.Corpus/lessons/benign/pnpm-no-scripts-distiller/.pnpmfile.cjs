// Takes the install scripts away from everything that is not on the list, and pins what broke last time.
const mayRun = new Set(['esbuild', 'sharp', 'better-sqlite3']);
const pins = { 'color-string': '2.1.0', debug: '4.4.1' };

function readPackage(pkg, context) {
  for (const name of Object.keys(pkg.dependencies || {})) {
    if (pins[name]) pkg.dependencies[name] = pins[name];
  }
  for (const step of ['preinstall', 'install', 'postinstall']) {
    if (pkg.scripts && pkg.scripts[step] && !mayRun.has(pkg.name)) {
      context.log(`${pkg.name}: ${step} dropped (${pkg.scripts[step]})`);
      delete pkg.scripts[step];
    }
  }
  if (pkg.name === 'sharp') {
    // prebuilt binaries from our own mirror, the firewall blocks the original
    pkg.config = { ...pkg.config, binary_host: 'https://mirror.example.net/sharp' };
  }
  return pkg;
}

module.exports = { hooks: { readPackage } };
