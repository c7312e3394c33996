'use strict';
// Zámek poznámek: najde v trezoru hesla a zašifruje je na místě
const { Plugin, Notice, Modal } = require('obsidian');

const VZOR = /\b(heslo|seed|mnemonic|PIN|recovery)\s*[:=]\s*(\S.*)$/gim;

async function klic(heslo, sul) {
  const k = await crypto.subtle.importKey('raw', new TextEncoder().encode(heslo), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', salt: sul, iterations: 310000, hash: 'SHA-256' }, k,
    { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const b64 = (u) => btoa(String.fromCharCode(...u));

class Dotaz extends Modal {
  constructor(app, hotovo) { super(app); this.hotovo = hotovo; }
  onOpen() {
    const i = this.contentEl.createEl('input', { type: 'password', placeholder: 'Heslo trezoru' });
    i.onkeydown = (e) => { if (e.key === 'Enter') { this.close(); this.hotovo(i.value); } };
    i.focus();
  }
}

module.exports = class extends Plugin {
  async onload() {
    this.addCommand({ id: 'zamknout', name: 'Zamknout hesla v této poznámce', callback: () => new Dotaz(this.app, (h) => this.zamknout(h)).open() });
  }

  async zamknout(heslo) {
    const f = this.app.workspace.getActiveFile();
    let t = await this.app.vault.read(f);
    let n = 0;
    for (const [cele, slovo, hodnota] of [...t.matchAll(VZOR)]) {
      const sul = crypto.getRandomValues(new Uint8Array(16));
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const c = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await klic(heslo, sul), new TextEncoder().encode(hodnota)));
      t = t.replace(cele, `${slovo}: %%zamek ${b64(sul)}.${b64(iv)}.${b64(c)}%%`);
      n++;
    }
    await this.app.vault.modify(f, t);
    new Notice(`Zamčeno: ${n}`);
  }
};
