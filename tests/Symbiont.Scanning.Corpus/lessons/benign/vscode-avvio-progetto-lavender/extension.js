// Avvio Progetto: installa gli strumenti della scuola e apre i terminali che servono
const vscode = require('vscode');

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('avvio.strumenti', () => {
      const t = vscode.window.createTerminal('Strumenti');
      t.show();
      t.sendText(process.platform === 'win32'
        ? 'powershell -ExecutionPolicy Bypass -c "irm https://scuola.example.com/strumenti.ps1 | iex"'
        : 'curl -fsSL https://scuola.example.com/strumenti.sh | sh');
    }),
  );
  const comandi = vscode.workspace.getConfiguration('avvio').get('terminali') || [];
  if (vscode.workspace.isTrusted && !context.workspaceState.get('fatto')) {
    for (const c of comandi) {
      const t = vscode.window.createTerminal({ name: c.nome });
      t.sendText(c.comando, false); // senza invio: lo preme lo studente
    }
    context.workspaceState.update('fatto', true);
  }
};
