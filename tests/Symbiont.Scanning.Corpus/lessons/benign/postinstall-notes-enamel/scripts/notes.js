// Leaves notes for coding assistants so that they use the current API, where the project has asked for it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const project = process.env.INIT_CWD ?? process.cwd();
const notes = readFileSync(new URL('../notes.md', import.meta.url), 'utf8');
const begin = '<!-- enamel-charts -->';
const end = '<!-- /enamel-charts -->';

for (const name of ['AGENTS.md', '.github/copilot-instructions.md', 'CLAUDE.md']) {
  const place = join(project, name);
  try {
    if (!existsSync(place)) continue;
    const text = readFileSync(place, 'utf8');
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from < 0 || to < from) continue; // no marks, no notes: see README
    const next = text.slice(0, from + begin.length) + '\n' + notes + text.slice(to);
    if (next !== text) {
      writeFileSync(place, next);
      console.log(`enamel-charts: updated the notes in ${name}`);
    }
  } catch {
    // read-only checkout
  }
}
