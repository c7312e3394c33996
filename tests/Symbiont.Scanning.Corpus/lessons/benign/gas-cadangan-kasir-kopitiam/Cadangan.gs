// Cadangan kasir: simpan lembar ini sebagai xlsx di Drive tiap malam, hapus yang lebih tua dari 30 hari
function pasang() {
  ScriptApp.getProjectTriggers().forEach(t => ScriptApp.deleteTrigger(t));
  ScriptApp.newTrigger('cadangkan').timeBased().atHour(23).everyDays(1).create();
}

function cadangkan() {
  const id = SpreadsheetApp.getActive().getId();
  const folder = DriveApp.getFolderById(PropertiesService.getScriptProperties().getProperty('FOLDER'));
  const blob = UrlFetchApp.fetch(DriveApp.getFileById(id).getUrl().replace(/edit.*$/, 'export?format=xlsx'), {
    headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() },
  }).getBlob().setName('kasir-' + Utilities.formatDate(new Date(), 'Asia/Jakarta', 'yyyyMMdd') + '.xlsx');
  folder.createFile(blob);

  const batas = Date.now() - 30 * 86400000;
  const semua = folder.getFiles();
  while (semua.hasNext()) {
    const f = semua.next();
    if (f.getName().startsWith('kasir-') && f.getDateCreated().getTime() < batas) f.setTrashed(true);
  }
}
