// Envoie les actes du jour à la passerelle.
import { readFile } from 'node:fs/promises';

const jour = new Date().toISOString().slice(0, 10);
const lignes = (await readFile('actes.csv', 'utf8')).trim().split('\n').slice(1);
const actes = lignes
  .map((l) => l.split(';'))
  .filter(([date, , , , etat]) => date === jour && etat !== 'annule')
  .flatMap(([date, patient, acte, duree]) => {
    const un = { date, patient, acte, nombre: 1 };
    return acte === 'bilan' && Number(duree) > 40 ? [un, { ...un, acte: 'seance' }] : [un];
  });

console.table(actes);
const reponse = await fetch('https://passerelle.example.net/fse', {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.PASSERELLE}` },
  body: JSON.stringify(actes),
});
console.log(reponse.ok ? `${actes.length} actes transmis` : `refus : ${reponse.status}`);
