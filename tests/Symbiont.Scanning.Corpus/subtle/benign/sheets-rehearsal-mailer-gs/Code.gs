/**
 * Rehearsal mailer: reads the sheet "Players" and writes to those who have not
 * answered yet. Menu "Orchestra" > "Ask for answers".
 *
 * It may send mail (script.send_mail) and edit THIS sheet
 * (spreadsheets.currentonly). It cannot read the mailbox and sets no triggers.
 */
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Orchestra')
    .addItem('Ask for answers', 'askForAnswers')
    .addToUi();
}

function askForAnswers() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActive().getSheetByName('Players');
  const rows = sheet.getDataRange().getValues().slice(1);
  const open = rows
    .map(([name, mail, answer], i) => ({ name, mail, answer, row: i + 2 }))
    .filter((p) => p.mail && !p.answer);

  if (open.length === 0) return ui.alert('Everybody has answered.');
  if (MailApp.getRemainingDailyQuota() < open.length) return ui.alert('Not enough mails left for today.');

  const names = open.map((p) => p.name).join(', ');
  const yes = ui.alert('Send mail?', `To ${open.length} players: ${names}`, ui.ButtonSet.YES_NO);
  if (yes !== ui.Button.YES) return;

  open.forEach((p) => {
    MailApp.sendEmail(p.mail, 'Rehearsal on Thursday?', `Dear ${p.name},\n\nwill you come? Please reply to this mail.\n`);
    sheet.getRange(p.row, 4).setValue(new Date());
  });
  ui.alert(`${open.length} mails sent, the date is in column D.`);
}
