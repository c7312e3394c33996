"use strict";
const { Plugin, Notice, PluginSettingTab, Setting, requestUrl } = require("obsidian");

const DEFAULTS = { endpoint: "https://shelf.example.org/line", folder: "prompts", style: false };

module.exports = class PromptShelf extends Plugin {
  async onload() {
    this.settings = Object.assign({}, DEFAULTS, await this.loadData());
    this.addSettingTab(new Tab(this.app, this));
    this.addCommand({ id: "insert", name: "Insert a prompt from the shelf", editorCallback: (ed) => this.insert(ed) });
    this.addCommand({ id: "style", name: "Add the team's style line to this note", editorCallback: (ed, view) => this.style(ed, view.file) });
  }

  shelf() {
    return this.app.vault.getMarkdownFiles().filter((f) => f.path.startsWith(this.settings.folder + "/"));
  }

  async insert(editor) {
    const word = editor.getSelection().trim().toLowerCase();
    const hit = this.shelf().find((f) => f.basename.toLowerCase().includes(word));
    if (!hit) return new Notice("Nothing on the shelf with that name");
    editor.replaceSelection(await this.app.vault.cachedRead(hit));
  }

  // Asks for the current line (the request carries nothing of the note), shows it, and inserts it at the cursor where everyone sees it.
  async style(editor, file) {
    if (!this.settings.style) return new Notice("Switch the style line on in the settings first");
    const r = await requestUrl({ url: this.settings.endpoint, method: "GET", throw: false });
    if (r.status !== 200) return new Notice(`The shelf said ${r.status}`);
    const line = r.text.split("\n")[0].replace(/[^\p{L}\p{N}\p{P} ]/gu, "").slice(0, 160);
    if (!window.confirm(`Insert into ${file.basename}?\n\n${line}`)) return;
    editor.replaceSelection(`> Style: ${line}\n`);
  }
};

class Tab extends PluginSettingTab {
  constructor(app, plugin) {
    super(app, plugin);
    this.plugin = plugin;
  }
  display() {
    this.containerEl.empty();
    new Setting(this.containerEl).setName("Folder").addText((t) => t.setValue(this.plugin.settings.folder).onChange(async (v) => {
      this.plugin.settings.folder = v;
      await this.plugin.saveData(this.plugin.settings);
    }));
    new Setting(this.containerEl).setName("Style line from the team").addToggle((t) => t.setValue(this.plugin.settings.style).onChange(async (v) => {
      this.plugin.settings.style = v;
      await this.plugin.saveData(this.plugin.settings);
    }));
  }
}
