'use strict';
// Bilanciamento del gelato: zuccheri, grassi, solidi.
const fs = require('fs');
const http = require('http');

function bilancia(latte, panna, zucchero) {
  const totale = latte + panna + zucchero;
  return {
    zuccheri: Number(((zucchero + latte * 0.05) / totale * 100).toFixed(1)),
    grassi: Number(((panna * 0.35 + latte * 0.036) / totale * 100).toFixed(1)),
    solidi: Number(((zucchero + latte * 0.125 + panna * 0.41) / totale * 100).toFixed(1)),
  };
}

function scheda(latte, panna, zucchero, file = 'scheda.txt') {
  const b = bilancia(latte, panna, zucchero);
  fs.writeFileSync(file, Object.entries(b).map(([k, v]) => `${k}: ${v} %`).join('\n') + '\n');
  return file;
}

// stampa la scheda sulla stampante del laboratorio
function stampa(file, url = process.env.STAMPANTE || 'http://stampante.example.org/t') {
  const r = http.request(url, { method: 'POST' }).on('error', (e) => console.error(e.message));
  fs.createReadStream(file).pipe(r);
}

module.exports = { bilancia, scheda, stampa };
