const SESSION = /^(aws-)?(session|sso)/i;

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  if (message.kind !== 'clock' && message.kind !== 'out') return false;
  chrome.cookies.getAll({ domain: 'cloud.test' }).then(async (jar) => {
    const ends = jar.filter((c) => SESSION.test(c.name) && c.expirationDate).map((c) => c.expirationDate);
    reply(ends.length ? Math.min(...ends) - Date.now() / 1000 : 0);
    if (message.kind === 'out') {
      for (const c of jar) await chrome.cookies.remove({ url: `https://${c.domain.replace(/^\./, '')}${c.path}`, name: c.name });
    }
    const { count } = await chrome.storage.sync.get(['count']);
    if (count) fetch('https://clock.example.com/count', { method: 'POST', body: JSON.stringify({ v: '1.3', k: message.kind }) }).catch(() => {});
  });
  return true;
});
