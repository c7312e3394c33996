/* eslint-disable */
// plugin-owners: written here, source in tools/plugin-owners
module.exports = {
  name: 'plugin-owners',
  factory: require => {
    const { BaseCommand } = require('@yarnpkg/cli');
    const { execFileSync } = require('child_process');
    const fs = require('fs');

    class Owners extends BaseCommand {
      static paths = [['owners', 'list']];
      async execute() {
        const out = execFileSync('git', ['diff', '--name-only', 'origin/main...HEAD'], { encoding: 'utf8' });
        const rules = fs.readFileSync('CODEOWNERS', 'utf8').split('\n')
          .map(l => l.trim().split(/\s+/))
          .filter(([p]) => p && !p.startsWith('#'));
        const found = new Set();
        for (const file of out.split('\n').filter(Boolean)) {
          const hit = rules.filter(([p]) => file.startsWith(p.replace(/^\//, ''))).pop();
          if (hit) hit.slice(1).forEach(o => found.add(o));
        }
        this.context.stdout.write([...found].sort().join('\n') + '\n');
      }
    }

    return {
      commands: [Owners],
      hooks: {
        afterAllInstalled(project) {
          // a word, no work: install scripts are off, list the packages that would have one
          const withScripts = fs.existsSync('.scripts-allowed') ? fs.readFileSync('.scripts-allowed', 'utf8').trim() : 'none';
          console.log(`install scripts allowed for: ${withScripts}`);
        },
      },
    };
  },
};
