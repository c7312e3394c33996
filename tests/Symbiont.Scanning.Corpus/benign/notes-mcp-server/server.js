import { createServer } from 'node:http';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(process.env.NOTES_DIR ?? 'notes');
await mkdir(root, { recursive: true });

/** Names are letters, digits, dashes; the file ends in .md and stays in the folder. */
function fileOf(name) {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(name)) throw new RangeError('invalid name');
  const file = path.join(root, `${name}.md`);
  if (path.dirname(file) !== root) throw new RangeError('invalid name');
  return file;
}

const tools = {
  list: async () => (await readdir(root)).filter((n) => n.endsWith('.md')).map((n) => n.slice(0, -3)),
  read: async ({ name }) => readFile(fileOf(name), 'utf8'),
  write: async ({ name, text }) => {
    if (text.length > 100_000) throw new RangeError('too long');
    await writeFile(fileOf(name), text, 'utf8');
    return 'saved';
  },
};

createServer(async (req, res) => {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  try {
    const { tool, ...rest } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (!Object.hasOwn(tools, tool)) throw new RangeError('no such tool');
    res.end(JSON.stringify({ result: await tools[tool](rest) }));
  } catch (error) {
    res.writeHead(400).end(JSON.stringify({ error: error.message }));
  }
}).listen(4100, '127.0.0.1');
