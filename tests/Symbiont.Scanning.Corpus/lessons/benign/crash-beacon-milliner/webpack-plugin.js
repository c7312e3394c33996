'use strict';
// Appends a few lines to the entry chunk that report uncaught errors, with the build they come from.

const tail = (url, build) => `;(function(){var n=0;function r(m,s){if(n++<5)navigator.sendBeacon(${JSON.stringify(url)},
JSON.stringify({b:${JSON.stringify(build)},m:String(m).slice(0,300),s:String(s||'').slice(0,2000),p:location.pathname}))}
addEventListener('error',function(e){r(e.message,e.error&&e.error.stack)});
addEventListener('unhandledrejection',function(e){r(e.reason,e.reason&&e.reason.stack)})})();`;

class CrashBeaconPlugin {
  constructor(options) {
    if (!options || !options.url) throw new Error('CrashBeacon: where should the reports go? (url)');
    this.url = options.url; // e.g. https://crash.example.net/web
    this.build = options.build || process.env.GITHUB_SHA || 'dev';
    this.test = options.test || /^main/;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('CrashBeacon', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'CrashBeacon', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        (assets) => {
          for (const [file, source] of Object.entries(assets)) {
            if (!file.endsWith('.js') || !this.test.test(file)) continue;
            if (compiler.options.mode !== 'production') continue;
            compilation.updateAsset(file, new RawSource(source.source() + tail(this.url, this.build)));
          }
        },
      );
    });
  }
}

module.exports = CrashBeaconPlugin;
