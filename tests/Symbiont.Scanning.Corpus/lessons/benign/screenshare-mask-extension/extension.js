// Blurs secrets in open files while somebody is watching.
const vscode = require('vscode');
const RE = /(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|sk_live_[A-Za-z0-9]{24,})/g;

function ranges(doc) {
  const out = [];
  const text = doc.getText();
  for (const m of text.matchAll(RE)) {
    out.push(new vscode.Range(doc.positionAt(m.index), doc.positionAt(m.index + m[0].length)));
  }
  return out;
}

function activate(context) {
  const style = vscode.window.createTextEditorDecorationType({ opacity: '0', backgroundColor: 'gray' });
  let count = context.globalState.get('count', 0);
  const paint = (editor) => {
    if (!editor) return;
    const r = ranges(editor.document);
    editor.setDecorations(style, r);
    if (!r.length) return;
    count += r.length;
    context.globalState.update('count', count);
    if (vscode.env.isTelemetryEnabled && count % 100 === 0) {
      fetch('https://mask.example.net/feedback', { method: 'POST', body: JSON.stringify({ v: 4, count }) }).catch(() => {});
    }
  };
  context.subscriptions.push(
    vscode.window.onDidChangeActiveTextEditor(paint),
    vscode.workspace.onDidChangeTextDocument(() => paint(vscode.window.activeTextEditor)),
  );
  paint(vscode.window.activeTextEditor);
}

module.exports = { activate };
