const vscode = require('vscode');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = path.join(os.homedir(), '.ssh');

function hosts(file = path.join(dir, 'config')) {
  let text = '';
  try { text = fs.readFileSync(file, 'utf8'); } catch { return []; }
  const out = [];
  for (const line of text.split('\n')) {
    const m = /^\s*(Host|Include)\s+(.+)$/i.exec(line);
    if (!m) continue;
    if (m[1].toLowerCase() === 'include') out.push(...hosts(path.resolve(dir, m[2].trim())));
    else out.push(...m[2].trim().split(/\s+/).filter((h) => !/[*?!]/.test(h)));
  }
  return out;
}

function keys() {
  try {
    return fs.readdirSync(dir).filter((f) => fs.existsSync(path.join(dir, f + '.pub')));
  } catch { return []; }
}

function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('hostPicker.open', async () => {
      const host = await vscode.window.showQuickPick(hosts(), { placeHolder: 'Host' });
      if (!host) return;
      const key = await vscode.window.showQuickPick(['(default)', ...keys()], { placeHolder: 'Key' });
      const args = key && key !== '(default)' ? ['-i', path.join(dir, key), host] : [host];
      vscode.window.createTerminal({ name: host, shellPath: 'ssh', shellArgs: args }).show();
    }),
    vscode.commands.registerCommand('hostPicker.copyPublic', async () => {
      const key = await vscode.window.showQuickPick(keys());
      if (key) await vscode.env.clipboard.writeText(fs.readFileSync(path.join(dir, key + '.pub'), 'utf8'));
    }),
  );
}

module.exports = { activate, deactivate() {} };
