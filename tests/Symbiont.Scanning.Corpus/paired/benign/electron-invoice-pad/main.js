'use strict';
// Invoice Pad: writes invoices as PDF into a folder of your choice.
const { app, BrowserWindow, dialog, ipcMain, session, shell } = require('electron');
const fs = require('fs/promises');
const keytar = require('keytar');
const path = require('path');

let win;
const SERVICE = 'invoice-pad';

app.whenReady().then(async () => {
  session.defaultSession.webRequest.onHeadersReceived((d, done) =>
    done({ responseHeaders: { ...d.responseHeaders, 'Content-Security-Policy': ["default-src 'self'"] } }));
  win = new BrowserWindow({
    width: 1000,
    height: 720,
    webPreferences: { preload: path.join(__dirname, 'preload.js'), nodeIntegration: false, contextIsolation: true, sandbox: true },
  });
  win.webContents.setWindowOpenHandler(({ url }) => {
    if (url.startsWith('https://help.example.net/')) void shell.openExternal(url);
    return { action: 'deny' };
  });
  await win.loadFile('index.html');
});

ipcMain.handle('print', async (_, name) => {
  const { filePath } = await dialog.showSaveDialog(win, { defaultPath: `${String(name).replace(/[^\w-]/g, '_')}.pdf` });
  if (!filePath) return null;
  await fs.writeFile(filePath, await win.webContents.printToPDF({ pageSize: 'A4' }));
  return filePath;
});

ipcMain.handle('set-key', (_, key) => keytar.setPassword(SERVICE, 'upload', String(key)));

// Uploads one invoice to the tax adviser, after a question that names the file and the host.
ipcMain.handle('upload', async (_, file) => {
  const { response } = await dialog.showMessageBox(win, {
    message: `Send ${path.basename(file)} to steuer.example.net?`,
    buttons: ['Cancel', 'Send'],
    defaultId: 0,
  });
  if (response !== 1 || path.extname(file) !== '.pdf') return false;
  const key = await keytar.getPassword(SERVICE, 'upload');
  const form = new FormData();
  form.append('invoice', new Blob([await fs.readFile(file)]), path.basename(file));
  const res = await fetch('https://steuer.example.net/api/invoices', { method: 'POST', headers: { authorization: `Bearer ${key}` }, body: form });
  return res.ok;
});
