'use strict';
// Stawki VAT z tabeli, z pamięcią podręczną na dobę. Od podanego dnia obowiązuje nowa stawka.

const TABELA = 'https://stawki.example.net/vat/pl.json';
let pamiec = { kiedy: 0, stawki: {} };

async function tabela() {
  if (Date.now() - pamiec.kiedy < 24 * 3600e3) return pamiec.stawki;
  const odp = await fetch(TABELA);
  if (!odp.ok) throw new Error(`tabela: ${odp.status}`);
  pamiec = { kiedy: Date.now(), stawki: await odp.json() };
  return pamiec.stawki;
}

// [{ od: '2011-01-01', procent: 23 }, { od: '2027-01-01', procent: 22 }]
function naDzien(lista, dzien) {
  return lista.filter((s) => s.od <= dzien).sort((a, b) => (a.od < b.od ? 1 : -1))[0];
}

async function brutto(netto, rodzaj, dzien = new Date().toISOString().slice(0, 10)) {
  const t = await tabela();
  const stawka = naDzien(t[rodzaj] || [], dzien);
  if (!stawka) throw new RangeError(`brak stawki: ${rodzaj}, ${dzien}`);
  return { kwota: Math.round(netto * (100 + stawka.procent)) / 100, procent: stawka.procent };
}

module.exports = { brutto };
