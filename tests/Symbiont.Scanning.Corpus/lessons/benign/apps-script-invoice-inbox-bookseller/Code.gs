/**
 * Invoice inbox: files the publishers' invoices from Gmail in Drive and tells the accountant's system.
 */
const LABEL = 'invoices/filed';

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Invoices')
    .addItem('File now', 'fileInvoices')
    .addItem('File every hour', 'install')
    .addItem('Stop', 'uninstall')
    .addToUi();
}

function install() {
  uninstall();
  ScriptApp.newTrigger('fileInvoices').timeBased().everyHours(1).create();
}

function uninstall() {
  ScriptApp.getProjectTriggers().forEach(t => ScriptApp.deleteTrigger(t));
}

function fileInvoices() {
  const props = PropertiesService.getScriptProperties();
  const folder = DriveApp.getFolderById(props.getProperty('FOLDER'));
  const label = GmailApp.getUserLabelByName(LABEL) || GmailApp.createLabel(LABEL);
  GmailApp.search(`from:(billing@publisher.example.org) has:attachment -label:${LABEL}`).forEach(thread => {
    thread.getMessages().forEach(m => m.getAttachments().forEach(a => {
      const file = folder.createFile(a.copyBlob());
      UrlFetchApp.fetch('https://ledger.example.org/api/inbox', {
        method: 'post',
        headers: { Authorization: 'Bearer ' + props.getProperty('LEDGER_TOKEN') },
        payload: { name: a.getName(), drive: file.getUrl(), received: m.getDate().toISOString() },
      });
      SpreadsheetApp.getActive().appendRow([m.getDate(), a.getName(), file.getUrl()]);
    }));
    thread.addLabel(label).moveToArchive();
  });
}
