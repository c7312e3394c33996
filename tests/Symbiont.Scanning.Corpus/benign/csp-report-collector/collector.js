'use strict';
const express = require('express');
const fs = require('node:fs');

/* Collects reports of the content security policy and counts them by directive. */
const app = express();
const counts = new Map();
const out = fs.createWriteStream(process.env.REPORTS || 'reports.ndjson', { flags: 'a' });

app.post('/csp', express.json({ type: ['application/csp-report', 'application/reports+json'], limit: '32kb' }), (req, res) => {
  const reports = Array.isArray(req.body) ? req.body.map((r) => r.body) : [req.body['csp-report']];
  for (const report of reports.filter(Boolean)) {
    const directive = String(report['effective-directive'] ?? report.effectiveDirective ?? 'unknown').slice(0, 64);
    counts.set(directive, (counts.get(directive) ?? 0) + 1);
    out.write(JSON.stringify({ at: new Date().toISOString(), directive, blocked: report['blocked-uri'] ?? report.blockedURL }) + '\n');
  }
  res.sendStatus(204);
});

app.get('/csp/summary', (_req, res) => res.json(Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]))));

app.listen(Number(process.env.PORT ?? 8090), '127.0.0.1');
