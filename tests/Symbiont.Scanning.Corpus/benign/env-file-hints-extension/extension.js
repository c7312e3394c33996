// Env file hints: completes names from .env.example while you edit .env files and
// hides the values, so that they do not show in screen sharing.
const vscode = require('vscode');

const hidden = vscode.window.createTextEditorDecorationType({
  textDecoration: 'none; filter: blur(4px)',
});

const ENTRY = /^([A-Z][A-Z0-9_]*)=(.+)$/;

function blur(editor) {
  if (!editor || editor.document.languageId !== 'dotenv') return;
  const ranges = [];
  for (let i = 0; i < editor.document.lineCount; i++) {
    const m = ENTRY.exec(editor.document.lineAt(i).text);
    if (m && editor.selection.active.line !== i) {
      ranges.push(new vscode.Range(i, m[1].length + 1, i, m[0].length));
    }
  }
  editor.setDecorations(hidden, ranges);
}

async function names(document) {
  const example = vscode.Uri.joinPath(document.uri, '..', '.env.example');
  try {
    const text = Buffer.from(await vscode.workspace.fs.readFile(example)).toString('utf8');
    return text.split('\n').map((l) => l.split('=')[0].trim()).filter((n) => /^[A-Z]/.test(n));
  } catch {
    return [];
  }
}

function activate(context) {
  context.subscriptions.push(
    vscode.languages.registerCompletionItemProvider('dotenv', {
      async provideCompletionItems(document) {
        const present = document.getText();
        return (await names(document))
          .filter((n) => !present.includes(n + '='))
          .map((n) => new vscode.CompletionItem(n + '=', vscode.CompletionItemKind.Variable));
      },
    }),
    vscode.window.onDidChangeActiveTextEditor(blur),
    vscode.window.onDidChangeTextEditorSelection((e) => blur(e.textEditor)),
  );
  blur(vscode.window.activeTextEditor);
}

module.exports = { activate };
