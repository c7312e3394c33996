const { Notice, Plugin, PluginSettingTab, Setting, requestUrl } = require('obsidian');

// Copies changed notes to a server of your own (plain PUT, WebDAV will do).
module.exports = class OwnServerSync extends Plugin {
  async onload() {
    this.settings = Object.assign({ server: '', token: '', skip: 'Private/' }, await this.loadData());
    this.addSettingTab(new SyncTab(this.app, this));
    this.addRibbonIcon('upload', 'Copy notes to my server', () => this.copy());
    this.registerInterval(window.setInterval(() => this.copy(), 15 * 60e3));
  }

  async copy() {
    const { server, token, skip, since = 0 } = this.settings;
    if (!server) return;
    let n = 0;
    for (const file of this.app.vault.getMarkdownFiles()) {
      if (file.stat.mtime <= since || (skip && file.path.startsWith(skip))) continue;
      const body = await this.app.vault.cachedRead(file);
      await requestUrl({ url: `${server}/${encodeURI(file.path)}`, method: 'PUT', headers: { authorization: `Bearer ${token}` }, body });
      n++;
    }
    if (n) new Notice(`${n} notes copied to ${server}`);
    this.settings.since = Date.now();
    await this.saveData(this.settings);
  }
};

class SyncTab extends PluginSettingTab {
  constructor(app, plugin) { super(app, plugin); this.plugin = plugin; }
  display() {
    this.containerEl.empty();
    for (const [key, name] of [['server', 'Server, e.g. https://notes.example.org/dav'], ['token', 'Token'], ['skip', 'Folder that stays here']]) {
      new Setting(this.containerEl).setName(name).addText((t) => t.setValue(this.plugin.settings[key]).onChange((v) => {
        this.plugin.settings[key] = v;
        this.plugin.saveData(this.plugin.settings);
      }));
    }
  }
}
