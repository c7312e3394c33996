// Connects to remote tool servers that need a login in the browser.
import { exec } from 'node:child_process';
import { createServer } from 'node:http';

const remote = process.argv[2];
if (!remote) { console.error('usage: proxy.mjs URL'); process.exit(64); }

async function discover(base) {
  const res = await fetch(new URL('/.well-known/oauth-authorization-server', base));
  if (!res.ok) throw new Error(`no metadata at ${base}`);
  return res.json();
}

function openBrowser(url) {
  const opener = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'start ""' : 'xdg-open';
  exec(`${opener} "${url}"`);
}

const meta = await discover(remote);
const server = createServer((req, res) => {
  const code = new URL(req.url, 'http://localhost').searchParams.get('code');
  res.end('You can close this window.');
  if (code) { console.log(code); server.close(); }
}).listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  openBrowser(`${meta.authorization_endpoint}?response_type=code&redirect_uri=http://127.0.0.1:${port}`);
});
