#!/usr/bin/env node
const http = require('http');
const { randomUUID } = require('crypto');

// GET /?n=3 answers three identifiers, one a line
http.createServer((req, res) => {
  const n = Math.min(100, Number(new URL(req.url, 'http://localhost').searchParams.get('n')) || 1);
  res.setHeader('content-type', 'text/plain');
  res.end(Array.from({ length: n }, () => randomUUID()).join('\n') + '\n');
}).listen(Number(process.env.PORT) || 8099, '127.0.0.1');
