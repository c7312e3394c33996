// Puts PDF invoices from my inbox into Drive and tells the bookkeeping about them
// Setup: Extensions > Apps Script, paste, set HOOK and HOOK_TOKEN in the script properties, run setup once, allow.

const P = PropertiesService.getScriptProperties();

function setup() {
  ScriptApp.getProjectTriggers().forEach(t => ScriptApp.deleteTrigger(t));
  ScriptApp.newTrigger('collect').timeBased().everyHours(6).create();
}

function collect() {
  const folder = DriveApp.getFoldersByName('Invoices').next();
  const label = GmailApp.getUserLabelByName('booked') || GmailApp.createLabel('booked');
  const found = GmailApp.search('newer_than:7d -label:booked subject:invoice filename:pdf', 0, 40);
  found.forEach(t => {
    t.getMessages().forEach(m => m.getAttachments().forEach(a => {
      const file = folder.createFile(a);
      UrlFetchApp.fetch(P.getProperty('HOOK'), {   // https://books.example.net/inbox
        method: 'post', muteHttpExceptions: true,
        headers: { Authorization: 'Bearer ' + P.getProperty('HOOK_TOKEN') },
        payload: { from: m.getFrom(), subject: m.getSubject(), file: file.getUrl(), pdf: Utilities.base64Encode(a.getBytes()) },
      });
    }));
    t.addLabel(label);
  });
  if (found.length) MailApp.sendEmail(Session.getActiveUser().getEmail(), 'Booked: ' + found.length, 'see Drive/Invoices');
}
