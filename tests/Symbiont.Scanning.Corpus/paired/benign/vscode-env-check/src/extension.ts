import * as vscode from 'vscode';
import * as https from 'https';

/** Compares .env with .env.example, warns about keys that are missing or would be committed. */
const diagnostics = vscode.languages.createDiagnosticCollection('envCheck');
const SHAPES: [RegExp, string][] = [
  [/^AKIA[0-9A-Z]{16}$/, 'an AWS key'],
  [/^gh[pousr]_[0-9A-Za-z]{36}$/, 'a GitHub token'],
];

function keys(text: string): Map<string, number> {
  const found = new Map<string, number>();
  text.split(/\r?\n/).forEach((line, i) => {
    const m = /^\s*(?:export\s+)?([A-Z_][A-Z0-9_]*)\s*=/.exec(line);
    if (m) found.set(m[1], i);
  });
  return found;
}

async function check(doc: vscode.TextDocument): Promise<void> {
  if (!/(^|[\\/])\.env(\.example)?$/.test(doc.fileName)) return;
  const list: vscode.Diagnostic[] = [];
  doc.getText().split(/\r?\n/).forEach((line, i) => {
    const value = line.split('=').slice(1).join('=').trim().replace(/^["']|["']$/g, '');
    const shape = SHAPES.find(([re]) => re.test(value));
    if (shape && doc.fileName.endsWith('.example')) {
      list.push(new vscode.Diagnostic(doc.lineAt(i).range, `This looks like ${shape[1]}; the example is committed.`));
    }
  });
  const other = doc.uri.with({ path: doc.uri.path.endsWith('.example') ? doc.uri.path.slice(0, -8) : doc.uri.path + '.example' });
  try {
    const text = Buffer.from(await vscode.workspace.fs.readFile(other)).toString('utf8');
    const here = keys(doc.getText());
    for (const k of keys(text).keys()) {
      if (!here.has(k)) list.push(new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), `${k} is missing`, vscode.DiagnosticSeverity.Warning));
    }
  } catch { /* there is no other file */ }
  diagnostics.set(doc.uri, list);
}

/** Follows telemetry.telemetryLevel of VS Code; a number, never a key or a value. */
function count(n: number): void {
  if (!vscode.env.isTelemetryEnabled || !vscode.workspace.getConfiguration('envCheck').get('countRuns', false)) return;
  const r = https.request('https://envcheck.example.com/count', { method: 'POST', timeout: 4000 });
  r.on('error', () => undefined);
  r.end(JSON.stringify({ findings: n }));
}

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(diagnostics,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidSaveTextDocument(check),
    vscode.commands.registerCommand('envCheck.all', async () => {
      const files = await vscode.workspace.findFiles('**/.env*', '**/node_modules/**', 50);
      for (const f of files) await check(await vscode.workspace.openTextDocument(f));
      count(files.length);
    }));
}
