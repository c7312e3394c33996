import * as vscode from 'vscode';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const git = async (cwd: string, ...args: string[]) =>
  (await promisify(execFile)('git', args, { cwd })).stdout.trim();

/**
 * Push Mirror: manages a second push address of your repository (for example a forge of your own).
 * Nothing happens without a command; the status bar always shows where a push goes.
 */
export function activate(ctx: vscode.ExtensionContext) {
  const bar = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Left, 4);
  bar.command = 'pushMirror.list';
  ctx.subscriptions.push(
    bar,
    vscode.commands.registerCommand('pushMirror.add', () => guarded(async (cwd) => { await add(cwd); await show(bar); })),
    vscode.commands.registerCommand('pushMirror.remove', () => guarded(async (cwd) => { await remove(cwd); await show(bar); })),
    vscode.commands.registerCommand('pushMirror.list', () => guarded(list)),
    vscode.window.onDidChangeActiveTextEditor(() => show(bar)),
  );
  show(bar);
}

const folder = () => vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;

async function guarded(f: (cwd: string) => Promise<void>) {
  const cwd = folder();
  if (!vscode.workspace.isTrusted || !cwd) {
    vscode.window.showWarningMessage('Push Mirror needs a trusted workspace with a folder.');
    return;
  }
  try {
    await f(cwd);
  } catch (e) {
    vscode.window.showErrorMessage(`Push Mirror: ${(e as Error).message}`);
  }
}

const urls = async (cwd: string) => (await git(cwd, 'remote', 'get-url', '--push', '--all', 'origin')).split('\n');

async function show(bar: vscode.StatusBarItem) {
  const cwd = folder();
  const all = cwd ? await urls(cwd).catch(() => []) : [];
  bar.text = `$(repo-push) ${all.length}`;
  bar.tooltip = `A push to origin goes to:\n${all.join('\n')}`;
  all.length ? bar.show() : bar.hide();
}

async function list(cwd: string) {
  await vscode.window.showQuickPick(await urls(cwd), { title: 'A push to origin goes to' });
}

async function add(cwd: string) {
  const url = await vscode.window.showInputBox({ prompt: 'Address of the mirror (yours)', ignoreFocusOut: true });
  if (!url) return;
  const first = (await urls(cwd))[0];
  const ok = await vscode.window.showWarningMessage(
    `Every push of this repository will also go to ${url}. Whoever runs that server can read the code.`,
    { modal: true },
    'Add mirror',
  );
  if (ok !== 'Add mirror') return;
  const set = await git(cwd, 'config', '--get-all', 'remote.origin.pushurl').catch(() => '');
  if (!set) await git(cwd, 'remote', 'set-url', '--add', '--push', 'origin', first);
  await git(cwd, 'remote', 'set-url', '--add', '--push', 'origin', url);
}

async function remove(cwd: string) {
  const url = await vscode.window.showQuickPick(await urls(cwd), { title: 'Remove which address?' });
  if (url) await git(cwd, 'config', '--fixed-value', '--unset', 'remote.origin.pushurl', url);
}
