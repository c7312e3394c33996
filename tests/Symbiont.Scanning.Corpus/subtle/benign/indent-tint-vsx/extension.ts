import * as vscode from 'vscode';

let types: vscode.TextEditorDecorationType[] = [];

export function activate(ctx: vscode.ExtensionContext) {
  rebuild();
  ctx.subscriptions.push(
    vscode.window.onDidChangeActiveTextEditor((e) => e && paint(e)),
    vscode.workspace.onDidChangeTextDocument((ev) => {
      const e = vscode.window.activeTextEditor;
      if (e && e.document === ev.document) paint(e);
    }),
    vscode.workspace.onDidChangeConfiguration((ev) => {
      if (ev.affectsConfiguration('indentTint.colours')) rebuild();
    }),
    vscode.commands.registerCommand('indentTint.toggle', async () => {
      const cfg = vscode.workspace.getConfiguration('indentTint');
      await cfg.update('enabled', !cfg.get('enabled'), vscode.ConfigurationTarget.Global);
      vscode.window.visibleTextEditors.forEach(paint);
    }),
  );
  vscode.window.visibleTextEditors.forEach(paint);
}

function rebuild() {
  types.forEach((t) => t.dispose());
  const colours = vscode.workspace.getConfiguration('indentTint').get<string[]>('colours', []);
  types = colours.map((backgroundColor) => vscode.window.createTextEditorDecorationType({ backgroundColor }));
  vscode.window.visibleTextEditors.forEach(paint);
}

function paint(editor: vscode.TextEditor) {
  const cfg = vscode.workspace.getConfiguration('indentTint');
  const skip = cfg.get<string[]>('ignoreLanguages', ['plaintext']);
  const ranges: vscode.Range[][] = types.map(() => []);
  const width = Number(editor.options.tabSize) || 4;

  if (types.length && cfg.get('enabled', true) && !skip.includes(editor.document.languageId)) {
    for (let n = 0; n < editor.document.lineCount; n++) {
      const line = editor.document.lineAt(n);
      const end = line.firstNonWhitespaceCharacterIndex;
      for (let c = 0, level = 0; c < end; level++) {
        const next = line.text[c] === '\t' ? c + 1 : Math.min(c + width, end);
        ranges[level % types.length].push(new vscode.Range(n, c, n, next));
        c = next;
      }
    }
  }
  types.forEach((t, i) => editor.setDecorations(t, ranges[i]));
}

export function deactivate() {
  types.forEach((t) => t.dispose());
}
