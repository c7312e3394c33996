const { app, BrowserWindow, dialog, shell } = require('electron');
const fs = require('fs');
const path = require('path');
const https = require('https');
const crypto = require('crypto');
const { spawn } = require('child_process');

const CHAVE = fs.readFileSync(path.join(__dirname, 'atualizacao.pub')); // ed25519

function janela() {
  const w = new BrowserWindow({ width: 900, height: 640, webPreferences: { preload: path.join(__dirname, 'preload.js') } });
  w.webContents.setWindowOpenHandler(({ url }) => { shell.openExternal(url); return { action: 'deny' }; });
  w.loadFile('index.html');
}

function baixar(url) {
  return new Promise((certo, errado) => {
    https.get(url, (r) => {
      if (r.statusCode !== 200) { r.resume(); return errado(new Error('HTTP ' + r.statusCode)); }
      const p = [];
      r.on('data', (c) => p.push(c));
      r.on('end', () => certo(Buffer.concat(p)));
    }).on('error', errado);
  });
}

async function atualizar() {
  const info = JSON.parse(await baixar('https://caixa.example.net/ultima.json'));
  if (info.versao === app.getVersion()) return;
  const { response } = await dialog.showMessageBox({ message: `Versão ${info.versao} disponível. Instalar agora?`, buttons: ['Instalar', 'Depois'] });
  if (response !== 0) return;
  const pacote = await baixar(`https://caixa.example.net/caixa-${info.versao}.exe`);
  if (!crypto.verify(null, pacote, CHAVE, Buffer.from(info.assinatura, 'base64'))) throw new Error('assinatura inválida');
  const arquivo = path.join(app.getPath('temp'), `caixa-${info.versao}.exe`);
  fs.writeFileSync(arquivo, pacote);
  spawn(arquivo, ['/S'], { detached: true, stdio: 'ignore' }).unref();
  app.quit();
}

app.whenReady().then(() => {
  janela();
  atualizar().catch((e) => console.error('atualização:', e.message));
});
app.on('window-all-closed', () => app.quit());
