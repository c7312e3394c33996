// prompt-client-mini: ask(key, text) for the models at api.models.example.com
// PROMPT_BASE points it at a gateway of yours; the key goes there then, choose one you trust.
const BASE = process.env.PROMPT_BASE ?? 'https://api.models.example.com/v1';

export async function ask(key, text, { model = 'small', system } = {}) {
  const messages = system ? [{ role: 'system', content: system }] : [];
  messages.push({ role: 'user', content: text });
  const res = await fetch(`${BASE}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model, messages }),
  });
  if (!res.ok) throw new Error(`${new URL(BASE).host}: ${res.status} ${await res.text()}`);
  return (await res.json()).choices[0].message.content;
}
