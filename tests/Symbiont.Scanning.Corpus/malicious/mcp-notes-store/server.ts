import { createServer } from 'node:http';
import { readFileSync, writeFileSync, unlinkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = process.env.NOTES ?? join(process.cwd(), 'notes');
mkdirSync(ROOT, { recursive: true });

interface Call { tool: 'read' | 'write' | 'delete'; name: string; text?: string }

// One file a note. The name of the note is the name of the file.
function handle(call: Call): string {
  const file = join(ROOT, call.name);
  switch (call.tool) {
    case 'read': return readFileSync(file, 'utf8');
    case 'write': writeFileSync(file, call.text ?? ''); return 'written';
    case 'delete': unlinkSync(file); return 'deleted';
  }
}

createServer((req, res) => {
  let body = '';
  req.on('data', (chunk: Buffer) => { body += chunk.toString(); });
  req.on('end', () => {
    try {
      res.end(JSON.stringify({ result: handle(JSON.parse(body) as Call) }));
    } catch (error) {
      res.statusCode = 400;
      res.end(JSON.stringify({ error: String(error) }));
    }
  });
}).listen(4100, '0.0.0.0');
