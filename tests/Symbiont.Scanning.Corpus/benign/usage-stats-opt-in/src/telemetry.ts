import * as vscode from "vscode";

const ENDPOINT = "https://stats.example.org/v1/usage";
const ASKED = "usageStats.asked";

type Counter = Record<string, number>;

/**
 * Usage statistics of the extension. Off until the user agrees, off when the editor's own
 * telemetry is off. Counted are commands by name; never texts, paths, names or addresses.
 */
export class UsageStats implements vscode.Disposable {
  private counts: Counter = {};
  private readonly timer = setInterval(() => void this.send(), 24 * 3_600_000);

  constructor(private readonly context: vscode.ExtensionContext, private readonly log: vscode.LogOutputChannel) {}

  private get allowed(): boolean {
    return vscode.env.isTelemetryEnabled && vscode.workspace.getConfiguration("plainTables").get("usageStats") === true;
  }

  async ask(): Promise<void> {
    if (!vscode.env.isTelemetryEnabled || this.context.globalState.get(ASKED)) return;
    await this.context.globalState.update(ASKED, true);
    const answer = await vscode.window.showInformationMessage(
      "May Plain Tables count how often its commands are used? No content is sent.",
      "Yes", "No", "Show an example",
    );
    if (answer === "Show an example") {
      const document = await vscode.workspace.openTextDocument({
        language: "json",
        content: JSON.stringify(this.body({ "plainTables.format": 12, "plainTables.sort": 3 }), null, 2),
      });
      await vscode.window.showTextDocument(document);
      await this.context.globalState.update(ASKED, false);
      return;
    }
    await vscode.workspace.getConfiguration("plainTables").update("usageStats", answer === "Yes", vscode.ConfigurationTarget.Global);
  }

  count(command: string): void {
    if (this.allowed) this.counts[command] = (this.counts[command] ?? 0) + 1;
  }

  private body(counts: Counter) {
    return { version: this.context.extension.packageJSON.version as string, platform: process.platform, counts };
  }

  private async send(): Promise<void> {
    if (!this.allowed || Object.keys(this.counts).length === 0) return;
    const body = JSON.stringify(this.body(this.counts));
    this.counts = {};
    this.log.info(`sending ${body}`);
    try {
      await fetch(ENDPOINT, { method: "POST", headers: { "content-type": "application/json" }, body });
    } catch (error) {
      this.log.warn(`not sent: ${String(error)}`);
    }
  }

  dispose(): void {
    clearInterval(this.timer);
  }
}
