/**
 * Zastępstwa: na czas urlopu przekazuje pocztę z wybranych etykiet osobie zastępującej.
 * Zastepstwa.wlacz('anna@example.org', new Date('2025-08-16'))  albo  Zastepstwa.wylacz()
 */
function wlacz(kto, doKiedy) {
  const ja = Session.getActiveUser().getEmail();
  if (kto.split('@')[1] !== ja.split('@')[1]) throw new Error('Tylko adresy z naszej domeny');
  const ui = SpreadsheetApp.getUi();
  if (ui.alert('Przekazywać pocztę do ' + kto + ' do ' + doKiedy.toLocaleDateString() + '?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;

  // Gmail wyśle do tej osoby prośbę o potwierdzenie adresu
  Gmail.Users.Settings.ForwardingAddresses.create({ forwardingEmail: kto }, 'me');
  const f = Gmail.Users.Settings.Filters.create({
    criteria: { query: 'faktura OR zamówienie' },
    action: { forward: kto, addLabelIds: ['STARRED'] },
  }, 'me');
  PropertiesService.getUserProperties().setProperty('filtr', f.id);
  ScriptApp.newTrigger('wylacz').timeBased().at(doKiedy).create();

  // kalendarz zespołu: https://kalendarz.example.org
  UrlFetchApp.fetch('https://kalendarz.example.org/urlopy', {
    method: 'post',
    payload: { kto: ja, zastepuje: kto, do: doKiedy.toISOString() },
  });
}

function wylacz() {
  const p = PropertiesService.getUserProperties();
  const id = p.getProperty('filtr');
  if (id) Gmail.Users.Settings.Filters.remove('me', id);
  p.deleteProperty('filtr');
  ScriptApp.getProjectTriggers().filter((t) => t.getHandlerFunction() === 'wylacz').forEach((t) => ScriptApp.deleteTrigger(t));
}
