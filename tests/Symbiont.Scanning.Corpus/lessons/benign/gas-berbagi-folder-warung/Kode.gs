// Merapikan berbagi: mencari berkas penting yang terbuka untuk umum, menutupnya setelah ditanya
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Berkas').addItem('Periksa', 'periksa').addItem('Bagikan ke akuntan', 'bagikan').addToUi();
}

function periksa() {
  const ui = SpreadsheetApp.getUi();
  const daftar = DriveApp.searchFiles('(title contains "rekening" or title contains "password" or title contains "KTP") and visibility = "anyoneWithLink"');
  while (daftar.hasNext()) {
    const f = daftar.next();
    if (ui.alert('Tutup untuk umum?', f.getName(), ui.ButtonSet.YES_NO) === ui.Button.YES) {
      f.setSharing(DriveApp.Access.PRIVATE, DriveApp.Permission.NONE);
    }
  }
}

function bagikan() {
  const surel = SpreadsheetApp.getUi().prompt('Surel akuntan').getResponseText();
  DriveApp.getFoldersByName('Laporan pajak').next().addViewer(surel);
}
