'use strict';
const { sources, Compilation } = require('webpack');

/** Adds your statistics script to bundles, behind the visitor's consent. */
class ConsentLoader {
  constructor(opts = {}) {
    if (!opts.src) throw new Error('ConsentLoader: src is missing, e.g. https://stats.example.org/c.js');
    this.src = opts.src;
    this.key = opts.key || 'consent';
  }

  code() {
    return (
      `\n;(function(){if(localStorage.getItem(${JSON.stringify(this.key)})!=="yes")return;` +
      `var s=document.createElement("script");s.async=1;s.src=${JSON.stringify(this.src)};document.head.append(s)})();`
    );
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('ConsentLoader', (c) => {
      c.hooks.processAssets.tap({ name: 'ConsentLoader', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, (assets) => {
        for (const f of Object.keys(assets).filter((n) => /^main.*\.js$/.test(n))) {
          c.updateAsset(f, (old) => new sources.ConcatSource(old, compiler.options.mode === 'production' ? this.code() : ''));
        }
        // for the Content-Security-Policy of the server
        const hash = require('crypto').createHash('sha256').update(this.code()).digest('base64');
        c.emitAsset('consent.csp.txt', new sources.RawSource(`'sha256-${hash}' ${new URL(this.src).origin}\n`));
      });
    });
  }
}

module.exports = ConsentLoader;
