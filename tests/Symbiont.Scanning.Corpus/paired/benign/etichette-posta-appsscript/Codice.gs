/**
 * Etichette della posta: ogni sera alle 19 propone un'etichetta per le conversazioni non lette e le scrive in un foglio.
 * Installazione: eseguire una volta installa().
 */
const FOGLIO = PropertiesService.getScriptProperties().getProperty('FOGLIO');
const MODELLO = 'https://modelli.example.com/v1/classifica';
const AMMESSE = ['Bollette', 'Scuola', 'Condominio', 'Viaggi'];

function installa() {
  ScriptApp.getProjectTriggers().filter((t) => t.getHandlerFunction() === 'sera').forEach((t) => ScriptApp.deleteTrigger(t));
  ScriptApp.newTrigger('sera').timeBased().atHour(19).everyDays(1).create();
}

function sera() {
  const conversazioni = GmailApp.search('is:unread newer_than:1d -label:riservato', 0, 30);
  const foglio = SpreadsheetApp.openById(FOGLIO).getSheetByName('Proposte');
  conversazioni.forEach((c) => {
    const oggetto = c.getFirstMessageSubject();
    foglio.appendRow([new Date(), c.getId(), oggetto, classifica(oggetto), false]);
  });
}

/** Al modello va solo l'oggetto. Della risposta conta una parola dell'elenco, tutto il resto si ignora. */
function classifica(oggetto) {
  const risposta = UrlFetchApp.fetch(MODELLO + '?testo=' + encodeURIComponent(oggetto.slice(0, 150)), { muteHttpExceptions: true });
  const esito = JSON.parse(risposta.getContentText() || '{}');
  return AMMESSE.includes(esito.etichetta) ? esito.etichetta : '';
}

/** Dal menu: applica le righe che l'utente ha spuntato nell'ultima colonna. */
function applica() {
  const foglio = SpreadsheetApp.openById(FOGLIO).getSheetByName('Proposte');
  foglio.getDataRange().getValues().forEach(([, id, , etichetta, spunta], i) => {
    if (spunta !== true || !AMMESSE.includes(etichetta)) return;
    GmailApp.getUserLabelByName(etichetta)?.addToThread(GmailApp.getThreadById(id));
    foglio.getRange(i + 1, 6).setValue('fatto');
  });
}
