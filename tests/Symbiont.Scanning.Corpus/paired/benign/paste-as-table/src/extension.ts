import * as vscode from 'vscode';

// "Paste as table": what a spreadsheet left on the clipboard becomes a Markdown table.

const LIMIT = 200_000;

interface Kinds {
  delimiters: Record<string, string>;
}

async function remoteKinds(): Promise<Kinds | undefined> {
  const url = vscode.workspace.getConfiguration('pasteAsTable').get<string>('kindsUrl', '');
  if (!url.startsWith('https://')) return undefined;
  const res = await fetch(url, { signal: AbortSignal.timeout(5000) });
  return res.ok ? ((await res.json()) as Kinds) : undefined;
}

function rows(text: string, delimiter: string): string[][] {
  return text.trimEnd().split(/\r?\n/).map(line => line.split(delimiter).map(cell => cell.trim().replace(/\|/g, '\\|')));
}

function table(cells: string[][]): string {
  const widths = cells[0].map((_, i) => Math.max(3, ...cells.map(r => (r[i] ?? '').length)));
  const line = (r: string[]) => '| ' + widths.map((w, i) => (r[i] ?? '').padEnd(w)).join(' | ') + ' |';
  return [line(cells[0]), '| ' + widths.map(w => '-'.repeat(w)).join(' | ') + ' |', ...cells.slice(1).map(line)].join('\n');
}

async function paste(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const text = await vscode.env.clipboard.readText();
  if (text.length > LIMIT) {
    void vscode.window.showWarningMessage('Too large for a table.');
    return;
  }
  const kinds = (await remoteKinds().catch(() => undefined))?.delimiters ?? { spreadsheet: '\t', csv: ',', german: ';' };
  const found = Object.values(kinds).find(d => text.includes(d));
  if (!found) {
    void vscode.window.showInformationMessage('The clipboard holds no table.');
    return;
  }
  await editor.edit(edit => edit.replace(editor.selection, table(rows(text, found))));
}

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.commands.registerCommand('pasteAsTable.paste', paste));
}
