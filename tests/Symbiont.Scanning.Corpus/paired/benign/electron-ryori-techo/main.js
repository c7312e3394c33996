// 料理手帖: レシピを書きためて印刷するデスクトップアプリ
const { app, BrowserWindow, dialog, ipcMain, shell } = require('electron');
const { execFile } = require('child_process');
const fs = require('fs/promises');
const path = require('path');

const KYOKA = new Set(['https://ryori.example.org', 'https://help.example.org']);
const KEISHIKI = new Set(['pdf', 'docx', 'epub']);

let mado;

function hiraku() {
  mado = new BrowserWindow({
    width: 1000,
    height: 720,
    webPreferences: {
      preload: path.join(__dirname, 'preload.js'),
      nodeIntegration: false,
      contextIsolation: true,
      sandbox: true,
    },
  });
  mado.loadFile('index.html');
  mado.webContents.setWindowOpenHandler(({ url }) => {
    if (KYOKA.has(new URL(url).origin)) shell.openExternal(url);
    return { action: 'deny' };
  });
  mado.webContents.on('will-navigate', (e) => e.preventDefault());
}

// ryoritecho://recipe/123 で他のアプリから開ける。番号だけを受け付ける
app.setAsDefaultProtocolClient('ryoritecho');
app.on('open-url', (_e, link) => {
  const m = /^ryoritecho:\/\/recipe\/(\d{1,8})$/.exec(link);
  if (m) mado.webContents.send('hiraku', Number(m[1]));
});

function basho(namae) {
  const dir = path.join(app.getPath('documents'), 'ryori');
  const fairu = path.resolve(dir, path.basename(String(namae)));
  if (path.dirname(fairu) !== dir) throw new Error('保存できない名前です');
  return fairu;
}

ipcMain.handle('hozon', async (_e, namae, naiyo) => {
  await fs.writeFile(basho(namae), String(naiyo).slice(0, 1e6));
});

ipcMain.handle('henkan', async (_e, namae, keishiki) => {
  if (!KEISHIKI.has(keishiki)) throw new Error('形式が違います');
  const { canceled, filePath } = await dialog.showSaveDialog(mado, { defaultPath: `recipe.${keishiki}` });
  if (canceled) return null;
  return new Promise((ok, ng) =>
    execFile('pandoc', [basho(namae), '-o', filePath], { timeout: 60000 }, (err) => (err ? ng(err) : ok(filePath))),
  );
});

app.whenReady().then(hiraku);
