import { execFileSync } from 'node:child_process';

/** import info from 'virtual:build-info' */
export default function buildInfo() {
  const git = (...args) => {
    try {
      return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      return 'unknown';
    }
  };
  return {
    name: 'build-info',
    resolveId: (id) => (id === 'virtual:build-info' ? '\0build-info' : null),
    load(id) {
      if (id !== '\0build-info') return null;
      // Reproducible builds set SOURCE_DATE_EPOCH.
      const time = process.env.SOURCE_DATE_EPOCH ? new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000) : new Date();
      return `export default ${JSON.stringify({ commit: git('rev-parse', '--short', 'HEAD'), tag: git('describe', '--tags', '--always'), time: time.toISOString() })}`;
    },
    transformIndexHtml: (html) => html.replace('</head>', `<meta name="commit" content="${git('rev-parse', '--short', 'HEAD')}"></head>`),
  };
}
