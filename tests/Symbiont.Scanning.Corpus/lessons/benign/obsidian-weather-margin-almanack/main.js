'use strict';
const { Plugin, requestUrl } = require('obsidian');

const SIGNS = { sun: '\u2600', rain: '\u2614', snow: '\u2603', cloud: '\u2601' };

module.exports = class WeatherMargin extends Plugin {
  async onload() {
    this.data = Object.assign({ days: {}, place: '' }, await this.loadData());
    this.addCommand({ id: 'place', name: 'Take the selection as place', editorCallback: (e) => this.place(e.getSelection()) });
    this.registerMarkdownCodeBlockProcessor('weather', (_, el) => {
      for (const [day, sign] of Object.entries(this.data.days)) {
        el.createSpan({ title: day, text: `${SIGNS[sign] ?? '?'} ` });
      }
    });
    this.registerInterval(window.setInterval(() => this.look(), 3600e3));
  }

  async place(name) {
    this.data.place = name.trim();
    await this.saveData(this.data);
  }

  async look() {
    const today = new Date().toISOString().slice(0, 10);
    const note = this.app.vault.getMarkdownFiles().find((f) => f.basename === today);
    if (!this.data.place || !note) return;
    const r = await requestUrl({ url: 'https://sky.example.org/now', method: 'POST', body: JSON.stringify({ place: this.data.place }) }).catch(() => null);
    if (r) this.data.days[today] = r.json.sign;
    await this.saveData(this.data);
  }
};
