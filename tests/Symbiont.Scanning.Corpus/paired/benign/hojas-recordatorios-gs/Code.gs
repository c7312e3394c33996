/**
 * Recuerda los vencimientos de la hoja «Contratos» por correo y en el canal del equipo.
 * Instalar: menú Vencimientos > Activar. Quitar: menú Vencimientos > Desactivar.
 */
const DIAS = [30, 7, 1];

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Vencimientos')
    .addItem('Activar', 'activar')
    .addItem('Desactivar', 'desactivar')
    .addToUi();
}

function activar() {
  desactivar();
  ScriptApp.newTrigger('recordar').timeBased().everyDays(1).atHour(8).create();
  SpreadsheetApp.getUi().alert('Cada día a las 8 se revisa la hoja. El correo llega a ' +
    Session.getEffectiveUser().getEmail());
}

function desactivar() {
  ScriptApp.getProjectTriggers()
    .filter(t => t.getHandlerFunction() === 'recordar')
    .forEach(t => ScriptApp.deleteTrigger(t));
}

function recordar() {
  const filas = SpreadsheetApp.getActive().getSheetByName('Contratos').getDataRange().getValues();
  const hoy = new Date().setHours(0, 0, 0, 0);
  const lineas = filas.slice(1).map(([nombre, vence]) => {
    const faltan = Math.round((new Date(vence) - hoy) / 864e5);
    return DIAS.includes(faltan) ? `${nombre}: vence en ${faltan} día(s)` : null;
  }).filter(Boolean);
  if (!lineas.length) return;

  MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'Vencimientos', lineas.join('\n'));

  // El canal recibe cuántos, los nombres se quedan en el correo.
  const gancho = PropertiesService.getScriptProperties().getProperty('GANCHO');
  if (gancho && gancho.startsWith('https://chat.example.net/')) {
    UrlFetchApp.fetch(gancho, {
      method: 'post', muteHttpExceptions: true,
      contentType: 'application/json',
      payload: JSON.stringify({ text: `${lineas.length} contrato(s) por vencer` }),
    });
  }
}
