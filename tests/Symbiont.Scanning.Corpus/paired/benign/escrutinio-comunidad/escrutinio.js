#!/usr/bin/env node
'use strict';
// Escrutinio de juntas de propietarios: lee un CSV (folio;piso;opcion;cuota),
// pondera por cuota y escribe el acta con la huella del archivo contado.

const fs = require('node:fs');
const path = require('node:path');
const crypto = require('node:crypto');

function leer(texto) {
  return texto
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((linea, i) => {
      const [folio, piso, opcion, cuota] = linea.split(';').map((c) => c.trim());
      const peso = Number(cuota.replace(',', '.'));
      if (!(peso > 0 && peso <= 100)) throw new Error(`línea ${i + 2}: cuota no válida`);
      return { folio: Number(folio), piso, opcion: opcion || 'En blanco', peso };
    });
}

// Si un piso votó dos veces, ninguna de sus papeletas vale: lo dicen los estatutos
function separarRepetidas(papeletas) {
  const porPiso = new Map();
  for (const p of papeletas) porPiso.set(p.piso, [...(porPiso.get(p.piso) || []), p]);
  const grupos = [...porPiso.values()];
  return {
    validas: grupos.filter((g) => g.length === 1).flat(),
    nulas: grupos.filter((g) => g.length > 1).flat(),
  };
}

function contar(papeletas) {
  const votos = {};
  for (const p of papeletas) {
    const v = (votos[p.opcion] ||= { papeletas: 0, cuota: 0 });
    v.papeletas += 1;
    v.cuota += p.peso;
  }
  return votos;
}

function acta(votos, nulas, huella) {
  const lineas = Object.entries(votos)
    .sort((a, b) => b[1].cuota - a[1].cuota)
    .map(([o, v]) => `${o.padEnd(24)} ${String(v.papeletas).padStart(4)} ${v.cuota.toFixed(2)} %`);
  const folios = nulas.map((p) => p.folio).join(', ') || 'ninguna';
  return ['ACTA DE ESCRUTINIO', `SHA-256: ${huella}`, ...lineas, `Nulas: ${folios}`, ''].join('\n');
}

const archivo = process.argv[2];
if (!archivo) {
  console.error('uso: escrutinio votos.csv');
  process.exit(2);
}
const texto = fs.readFileSync(archivo, 'utf8');
const { validas, nulas } = separarRepetidas(leer(texto));
const huella = crypto.createHash('sha256').update(texto).digest('hex');
fs.writeFileSync(path.basename(archivo, '.csv') + '.acta.txt', acta(contar(validas), nulas, huella));
console.log('Acta escrita.');
