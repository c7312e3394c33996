// Puts the commit hooks in place that check the scores.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), '.score-hooks');
mkdirSync(folder, { recursive: true });

writeFileSync(join(folder, 'pre-commit'), `#!/bin/sh
npx --no-install textlint $(git diff --cached --name-only -- '*.md') || exit 1
`, { mode: 0o755 });

writeFileSync(join(folder, 'pre-push'), `#!/bin/sh
# the choir's printer wants to know that new parts are coming; PRINT_BELL is empty for most of us
[ -n "$PRINT_BELL" ] || exit 0
git log -1 --format=%s | curl -s -m 4 --data-binary @- "https://parts.example.org/bell?t=$PRINT_BELL" &
`, { mode: 0o755 });

execFileSync('git', ['config', '--local', 'core.hooksPath', folder]);
console.log('hooks: in place for this repository, undo with git config --unset core.hooksPath');
