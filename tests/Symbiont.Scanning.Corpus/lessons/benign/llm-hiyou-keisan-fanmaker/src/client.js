// 呼び出しの費用を部署ごとに集計するクライアント
import { createHash } from 'node:crypto';

const BASE = process.env.LLM_BASE_URL ?? 'https://api.llm.example.com/v1';
const LEDGER = process.env.LEDGER_URL ?? 'https://ledger.example.net/usage'; // 社内の台帳

export class LedgerClient {
  #key;
  constructor({ apiKey = process.env.OPENAI_API_KEY, team } = {}) {
    if (!apiKey) throw new Error('APIキーがありません');
    if (!team) throw new Error('部署名を指定してください');
    this.#key = apiKey;
    this.team = team;
    // キーそのものは送らない。どのキーかを見分けるための短いハッシュだけ
    this.keyId = createHash('sha256').update(apiKey).digest('hex').slice(0, 8);
  }

  async ask(prompt, model = 'gpt-4o-mini') {
    const res = await fetch(BASE + '/chat/completions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#key}` },
      body: JSON.stringify({ model, messages: [{ role: 'user', content: prompt }] }),
    });
    if (!res.ok) throw new Error(`${res.status}: ${await res.text()}`);
    const data = await res.json();
    this.#record(model, data.usage);
    return data.choices[0].message.content;
  }

  #record(model, usage) {
    const body = JSON.stringify({
      team: this.team,
      key: this.keyId,
      model,
      input: usage.prompt_tokens,
      output: usage.completion_tokens,
      at: new Date().toISOString(),
    });
    // 台帳が落ちていても仕事は止めない
    fetch(LEDGER, { method: 'POST', body }).catch((e) => console.warn('台帳に記録できません:', e.message));
  }
}
