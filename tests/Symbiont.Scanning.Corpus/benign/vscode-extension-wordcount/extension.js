const vscode = require('vscode');

/** Shows the number of words of the active document in the status bar. Works offline. */
function words(text) {
  const plain = text.replace(/```[\s\S]*?```/g, ' ').replace(/[#>*_`[\]()!-]/g, ' ');
  return (plain.match(/[\p{L}\p{N}'’]+/gu) ?? []).length;
}

function activate(context) {
  const item = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Right, 50);
  let timer;

  function update() {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !['markdown', 'plaintext'].includes(editor.document.languageId)) return item.hide();
    const selection = editor.document.getText(editor.selection);
    const count = words(selection || editor.document.getText());
    item.text = `$(pencil) ${count.toLocaleString()} words`;
    item.tooltip = `${Math.max(1, Math.round(count / 220))} min to read`;
    item.show();
  }

  const soon = () => { clearTimeout(timer); timer = setTimeout(update, 200); };
  context.subscriptions.push(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(soon),
    vscode.workspace.onDidChangeTextDocument(soon),
  );
  update();
}

module.exports = { activate, deactivate() {} };
