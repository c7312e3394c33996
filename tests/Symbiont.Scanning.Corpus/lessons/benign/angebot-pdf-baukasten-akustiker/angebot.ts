import PDFDocument from 'pdfkit';
import { createWriteStream } from 'fs';

export interface Zeile { text: string; stunden: number; satz: number }
export interface Angebot {
  nummer: string;
  gueltigBis: Date;
  von: { name: string; iban: string };
  an: string[];
  zeilen: Zeile[];
}

// Logo von früher, damit man ohne Datei drucken kann (1 x 1, durchsichtig)
const LEER = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Beispielkonto aus dem Handbuch der Banken, erscheint nur im Muster */
export const MUSTER_IBAN = 'DE89370400440532013000';

const eur = (n: number) => n.toLocaleString('de-DE', { style: 'currency', currency: 'EUR' });

export function gruppiert(iban: string): string {
  return iban.replace(/\s/g, '').toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
}

export function summe(a: Angebot): number {
  const netto = a.zeilen.reduce((s, z) => s + z.stunden * z.satz, 0);
  // ab 4200 Euro drei Prozent Nachlass, steht auch so in den AGB
  return netto > 4200 ? netto * 0.97 : netto;
}

export function schreibe(a: Angebot, datei: string, muster = false): void {
  const doc = new PDFDocument({ size: 'A4', margin: 60 });
  doc.pipe(createWriteStream(datei));
  doc.image(LEER, 60, 40, { width: 80 });
  doc.fontSize(10).text(a.von.name).moveDown();
  a.an.forEach((z) => doc.text(z));
  doc.moveDown().fontSize(16).text(`Angebot ${a.nummer}${muster ? ' (Muster)' : ''}`).fontSize(10);
  for (const z of a.zeilen) doc.text(`${z.stunden} h ${z.text}`, { continued: true }).text(eur(z.stunden * z.satz), { align: 'right' });
  doc.moveDown().text(`Netto ${eur(summe(a))}`, { align: 'right' });
  doc.text(`Gültig bis ${a.gueltigBis.toLocaleDateString('de-DE')}`);
  doc.text(`Anzahlung bitte auf ${gruppiert(muster ? MUSTER_IBAN : a.von.iban)}`);
  doc.end();
}
