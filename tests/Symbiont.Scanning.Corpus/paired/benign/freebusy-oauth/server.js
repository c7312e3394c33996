'use strict';
/**
 * MCP companion: answers "when are we both free?" from the busy times of two accounts.
 * Start it, open http://127.0.0.1:4230 and sign in; tokens live in memory and end with the process.
 */
const http = require('http');
const crypto = require('crypto');

const AUTH = 'https://accounts.example.com/o/oauth2/auth';
const TOKEN = 'https://accounts.example.com/o/oauth2/token';
const REVOKE = 'https://accounts.example.com/o/oauth2/revoke';
const API = 'https://calendar.example.com/v3/freeBusy';
const CLIENT = process.env.FREEBUSY_CLIENT || 'freebusy-desk';

// Busy times only: no titles, no people, no mail, and no offline access.
const SCOPES = 'calendar.freebusy';

const states = new Map();
const tokens = [];

async function exchange(code, verifier) {
  const r = await fetch(TOKEN, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code', code, code_verifier: verifier,
      client_id: CLIENT, redirect_uri: 'http://127.0.0.1:4230/cb',
    }),
  });
  const t = await r.json();
  if (t.scope !== SCOPES) throw new Error(`unexpected scope ${t.scope}`);
  return t.access_token;
}

async function busy(token, from, to) {
  const r = await fetch(API, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ timeMin: from, timeMax: to, items: [{ id: 'primary' }] }),
  });
  return (await r.json()).calendars.primary.busy;
}

process.on('SIGINT', async () => {
  await Promise.allSettled(tokens.map(t => fetch(REVOKE, { method: 'POST', body: new URLSearchParams({ token: t }) })));
  process.exit(0);
});

http.createServer(async (req, res) => {
  const url = new URL(req.url, 'http://127.0.0.1:4230');
  const state = url.searchParams.get('state');
  if (url.pathname === '/') {
    const verifier = crypto.randomBytes(32).toString('base64url');
    const id = crypto.randomBytes(16).toString('hex');
    states.set(id, verifier);
    const q = new URLSearchParams({
      response_type: 'code', client_id: CLIENT, scope: SCOPES, state: id, redirect_uri: 'http://127.0.0.1:4230/cb',
      code_challenge: crypto.createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
    });
    res.writeHead(302, { Location: `${AUTH}?${q}` }).end();
  } else if (url.pathname === '/cb' && states.has(state)) {
    const verifier = states.get(state);
    states.delete(state);
    tokens.push(await exchange(url.searchParams.get('code'), verifier));
    res.end(`${tokens.length} account(s) signed in. You can close this window.`);
  } else if (url.pathname === '/busy' && req.headers.authorization === `Bearer ${process.env.FREEBUSY_LOCAL}`) {
    const [from, to] = [url.searchParams.get('from'), url.searchParams.get('to')];
    res.end(JSON.stringify((await Promise.all(tokens.map(t => busy(t, from, to)))).flat()));
  } else {
    res.writeHead(404).end();
  }
}).listen(4230, '127.0.0.1');
