import { createHash } from 'node:crypto';

/**
 * Adds the script of your analytics to production builds:
 *   analyticsTag({ src: 'https://stats.example.net/script.js', site: 'abc', integrity: 'sha384-...' })
 * Pages under `skip` (checkout, account) stay without it.
 */
export default function analyticsTag({ src, site, integrity, skip = ['checkout', 'account'] }) {
  if (!src || !site) throw new Error('analytics-tag: src and site are needed');
  let production = false;
  return {
    name: 'analytics-tag',
    configResolved(config) {
      production = config.mode === 'production' && !config.build.watch;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, ctx) => {
        if (!production || skip.some((s) => ctx.path.includes(s))) return html;
        const id = createHash('sha256').update(site).digest('hex').slice(0, 12);
        const attrs = { src, 'data-site': id, defer: true, ...(integrity && { integrity, crossorigin: 'anonymous' }) };
        console.log(`${ctx.path}: analytics from ${new URL(src).host}`);
        return { html, tags: [{ tag: 'script', attrs, injectTo: 'body' }] };
      },
    },
  };
}
