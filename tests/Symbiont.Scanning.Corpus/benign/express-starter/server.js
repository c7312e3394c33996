'use strict';
const express = require('express');
const helmet = require('helmet');
const pino = require('pino');

const port = Number(process.env.PORT ?? 3000);
const log = pino({ level: process.env.LOG_LEVEL ?? 'info', redact: ['req.headers.authorization'] });

const app = express();
app.use(helmet());
app.use(express.json({ limit: '100kb' }));

const items = new Map();

app.get('/healthz', (_req, res) => res.json({ ok: true }));
app.get('/items', (_req, res) => res.json([...items.values()]));
app.post('/items', (req, res) => {
  const { name } = req.body;
  if (typeof name !== 'string' || name.length === 0 || name.length > 100) {
    return res.status(400).json({ error: 'name has 1 to 100 letters' });
  }
  const item = { id: crypto.randomUUID(), name };
  items.set(item.id, item);
  return res.status(201).json(item);
});

app.use((error, _req, res, _next) => {
  log.error(error);
  res.status(500).json({ error: 'internal error' });
});

if (require.main === module) app.listen(port, () => log.info({ port }, 'listening'));
module.exports = app;
