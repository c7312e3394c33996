/**
 * @name RoomySpacing
 * @author pelle
 * @version 0.8.1
 * @description More room between lines and letters, for readers with dyslexia.
 */
const KEY = 'roomy-spacing';
const DEFAULTS = { line: 1.7, letter: 0.04, word: 0.12, shared: '' };

module.exports = class RoomySpacing {
  constructor() {
    let kept = {};
    try {
      kept = JSON.parse(localStorage.getItem(KEY) || '{}');
    } catch {
      localStorage.removeItem(KEY);
    }
    this.opt = { ...DEFAULTS, ...kept };
  }

  css() {
    const n = (v, low, high) => Math.min(high, Math.max(low, Number(v) || 0));
    return `[class*="messageContent"] {
      line-height: ${n(this.opt.line, 1, 3)} !important;
      letter-spacing: ${n(this.opt.letter, 0, 0.3)}em !important;
      word-spacing: ${n(this.opt.word, 0, 0.6)}em !important;
    }`;
  }

  start() {
    this.style = document.createElement('style');
    this.style.textContent = this.css();
    document.head.append(this.style);
  }

  getSettingsPanel() {
    const panel = document.createElement('div');
    for (const name of ['line', 'letter', 'word']) {
      const box = document.createElement('input');
      box.type = 'number';
      box.step = '0.01';
      box.value = this.opt[name];
      box.addEventListener('change', () => this.set(name, box.value));
      panel.append(name, box);
    }
    const load = document.createElement('button');
    load.textContent = 'Use the settings of my school';
    load.addEventListener('click', () => this.fromSchool(prompt('Code of the school, four digits')));
    panel.append(load);
    return panel;
  }

  set(name, value) {
    this.opt[name] = Number(value);
    localStorage.setItem(KEY, JSON.stringify(this.opt));
    this.style.textContent = this.css();
  }

  async fromSchool(code) {
    if (!/^\d{4}$/.test(code || '')) return;
    const r = await fetch(`https://spacing.example.net/schools/${code}.json`, { credentials: 'omit' });
    if (!r.ok) return;
    const o = await r.json();
    for (const name of ['line', 'letter', 'word']) if (name in o) this.set(name, o[name]);
  }

  stop() {
    this.style?.remove();
  }
};
