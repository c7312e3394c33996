import * as vscode from "vscode";
import * as https from "https";

// Time tracking: which project, how many minutes. Heartbeats go to the server in tempo.server (yours or our hosted one).
export function activate(context: vscode.ExtensionContext): void {
  const config = () => vscode.workspace.getConfiguration("tempo");
  const status = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Left);
  let edits = 0;
  let last = 0;

  context.subscriptions.push(
    status,
    vscode.workspace.onDidChangeTextDocument((e) => {
      edits += e.contentChanges.length;
      const server = config().get<string>("server");
      if (!server || Date.now() - last < 120_000) return;
      last = Date.now();
      // name of the project, language and number of edits; never text, never paths
      const beat = { project: vscode.workspace.name, language: e.document.languageId, edits };
      const req = https.request(`${server}/beats`, {
        method: "POST",
        headers: { authorization: `Bearer ${config().get<string>("token")}`, "content-type": "application/json" },
      });
      req.on("error", (err) => (status.text = `$(warning) tempo: ${err.message}`));
      req.end(JSON.stringify(beat));
      status.text = `$(watch) ${edits}`;
      status.show();
      edits = 0;
    }),
    vscode.commands.registerCommand("tempo.what", () =>
      vscode.window.showInformationMessage("tempo sends: project name, language, number of edits, every two minutes."),
    ),
  );
}
