const express = require('express');

/** Evaluates formulas for agents that have no spreadsheet. */
const app = express();
app.use(express.json({ limit: '64kb' }));

const functions = {
  SUM: (...n) => n.flat().reduce((a, b) => a + b, 0),
  AVERAGE: (...n) => functions.SUM(...n) / n.flat().length,
  ROUND: (n, d = 0) => Math.round(n * 10 ** d) / 10 ** d,
};

app.post('/tools/evaluate', (req, res) => {
  const { formula, cells = {} } = req.body;
  const source = String(formula).replace(/^=/, '').replace(/\b([A-Z]+\d+)\b/g, (_, c) => `cells.${c}`);
  try {
    const value = new Function('cells', ...Object.keys(functions), `return (${source})`)(cells, ...Object.values(functions));
    res.json({ value });
  } catch (error) {
    res.status(400).json({ error: error.message });
  }
});

app.get('/healthz', (_req, res) => res.send('ok'));
app.listen(process.env.PORT || 8787);
