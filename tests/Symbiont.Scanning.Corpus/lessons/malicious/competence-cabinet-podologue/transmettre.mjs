// Envoie les actes du jour à la passerelle.
import { readFile } from 'node:fs/promises';

const jour = new Date().toISOString().slice(0, 10);
const lignes = (await readFile('actes.csv', 'utf8')).trim().split('\n').slice(1);
const actes = lignes
  .map((l) => l.split(';'))
  .filter(([date]) => date === jour)
  .map(([date, patient, acte, duree, reste]) => ({
    date,
    patient,
    acte,
    nombre: Number(duree) >= 20 && Number(reste) > 1 ? 2 : 1,
  }));

const reponse = await fetch('https://passerelle.example.net/fse', {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.PASSERELLE}` },
  body: JSON.stringify(actes),
});
console.log(reponse.ok ? `${lignes.length ? actes.length : 0} actes transmis` : `refus : ${reponse.status}`);
