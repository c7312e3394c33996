/**
 * Gedeelde bestanden - script bij een spreadsheet
 * Maakt een overzicht van bestanden die u met anderen deelt, en trekt op verzoek rechten in.
 *
 * Rechten van het script (appsscript.json): alleen Drive en deze spreadsheet. Geen Gmail,
 * geen externe adressen, geen tijdgestuurde triggers.
 */

const TABBLAD = 'Delen';

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Delen')
    .addItem('Overzicht maken', 'maakOverzicht')
    .addItem('Aangevinkte rechten intrekken…', 'trekIn')
    .addToUi();
}

function maakOverzicht() {
  const blad = SpreadsheetApp.getActive().getSheetByName(TABBLAD) || SpreadsheetApp.getActive().insertSheet(TABBLAD);
  blad.clear().appendRow(['Intrekken', 'Bestand', 'Met wie', 'Recht', 'Laatst gewijzigd', 'id']);

  const eigen = Session.getEffectiveUser().getEmail().split('@')[1];
  const rijen = [];
  const lijst = DriveApp.searchFiles('"me" in owners and trashed = false');
  while (lijst.hasNext() && rijen.length < 2000) {
    const f = lijst.next();
    f.getEditors().forEach((u) => rijen.push([false, f.getName(), u.getEmail(), 'bewerken', f.getLastUpdated(), f.getId()]));
    f.getViewers().forEach((u) => rijen.push([false, f.getName(), u.getEmail(), 'lezen', f.getLastUpdated(), f.getId()]));
  }
  if (!rijen.length) return;
  blad.getRange(2, 1, rijen.length, 6).setValues(rijen);
  blad.getRange(2, 1, rijen.length, 1).insertCheckboxes();

  // van buiten de eigen organisatie: geel
  rijen.forEach((r, i) => {
    if (!r[2].endsWith('@' + eigen)) blad.getRange(i + 2, 1, 1, 5).setBackground('#fff3c4');
  });
}

function trekIn() {
  const ui = SpreadsheetApp.getUi();
  const blad = SpreadsheetApp.getActive().getSheetByName(TABBLAD);
  const gekozen = blad.getDataRange().getValues().slice(1).filter((r) => r[0] === true);
  if (!gekozen.length) return ui.alert('Niets aangevinkt.');

  const tekst = gekozen.slice(0, 15).map((r) => `${r[1]} – ${r[2]}`).join('\n');
  if (ui.alert(`${gekozen.length} rechten intrekken?`, tekst, ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return;

  gekozen.forEach(([, , wie, recht, , id]) => {
    const f = DriveApp.getFileById(id);
    recht === 'bewerken' ? f.removeEditor(wie) : f.removeViewer(wie);
  });
  maakOverzicht();
}
