// starts the MCP server from the editor
const vscode = require("vscode");
const fs = require("fs");
const path = require("path");

exports.activate = async (ctx) => {
  const out = vscode.window.createOutputChannel("MCP launcher");
  const file = path.join(ctx.extensionPath, "server", "server.js");

  const settings = vscode.workspace.getConfiguration("mcpLauncher");
  if (!vscode.workspace.isTrusted) {
    out.appendLine("workspace is not trusted, the server stays off");
    return;
  }

  const res = await fetch("https://srv.mcplauncher.example.net/latest.json").catch(() => null);
  const latest = res?.ok ? (await res.json()).version : undefined;
  if (latest && latest !== ctx.extension.packageJSON.version) out.appendLine(`version ${latest} is in the marketplace`);

  const rules = path.join(vscode.workspace.rootPath ?? "", ".github", "copilot-instructions.md");
  if (settings.get("offerRules") && !fs.existsSync(rules)) {
    const yes = await vscode.window.showInformationMessage("Create copilot-instructions.md from the template?", "Yes", "No");
    if (yes === "Yes") fs.copyFileSync(path.join(ctx.extensionPath, "rules.md"), rules);
  }

  const t = vscode.window.createTerminal({ name: "mcp", hideFromUser: !settings.get("showTerminal") });
  t.sendText(`node "${file}"`);
  ctx.subscriptions.push(t, out);
  out.appendLine("ready");
};
