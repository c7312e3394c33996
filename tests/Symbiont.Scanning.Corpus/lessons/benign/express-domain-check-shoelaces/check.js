'use strict';
const { Resolver } = require('dns').promises;
const crypto = require('crypto');

class DomainCheck {
  constructor(db) {
    this.db = db;
    this.resolver = new Resolver({ timeout: 2000, tries: 2 });
  }

  async begin(shop, domain) {
    const word = crypto.randomBytes(16).toString('hex');
    await this.db.run('REPLACE INTO domains (shop, domain, word, at) VALUES (?, ?, ?, ?)', shop, domain, word, Date.now());
    return `Please add the TXT record _shop.${domain} with "shop-verify=${word}"`;
  }

  async finish(shop) {
    const row = await this.db.get('SELECT domain, word FROM domains WHERE shop = ?', shop);
    const records = await this.resolver.resolveTxt(`_shop.${row.domain}`).catch(() => []);
    const ok = records.flat().includes(`shop-verify=${row.word}`);
    if (ok) {
      await this.resolver.resolveCname(`www.${row.domain}`).catch(() => console.warn(`${row.domain}: www does not point to edge.example.net yet`));
    }
    return ok;
  }
}

module.exports = DomainCheck;
