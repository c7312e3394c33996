// Second Look: says in plain words what a page asks your wallet to sign, before the wallet opens.
(() => {
  const words = {
    '0xa9059cbb': (d) => `sends ${BigInt('0x' + d.slice(74, 138))} units to 0x${d.slice(34, 74)}`,
    '0x095ea7b3': (d) => {
      const amount = BigInt('0x' + d.slice(74, 138));
      return `lets 0x${d.slice(34, 74)} spend ${amount > 2n ** 128n ? 'everything you have of this token, for ever' : amount + ' units'}`;
    },
    '0xa22cb465': (d) => `lets 0x${d.slice(34, 74)} take all collectibles of this collection`,
  };

  const known = new Set();
  fetch('https://lists.example.org/reported-addresses.json')
    .then((r) => r.json())
    .then((list) => list.forEach((a) => known.add(a.toLowerCase())))
    .catch(() => undefined);

  const hook = (p) => {
    if (!p || p.__secondLook) return;
    p.__secondLook = true;
    const original = p.request.bind(p);
    p.request = async (a) => {
      if (a.method === 'eth_sendTransaction') {
        const t = a.params[0];
        const say = words[(t.data || '').slice(0, 10)];
        const text = say ? say(t.data) : t.data ? 'calls a function this extension does not know' : `sends ${BigInt(t.value || 0)} wei`;
        const to = '0x' + (t.data || '').slice(34, 74);
        const warn = known.has(to.toLowerCase()) || known.has(String(t.to).toLowerCase()) ? '\n\nTHIS ADDRESS HAS BEEN REPORTED.' : '';
        if (!confirm(`${location.host} ${text}${warn}\n\nGo on to the wallet?`)) {
          throw Object.assign(new Error('User rejected the request.'), { code: 4001 });
        }
      }
      return original(a);
    };
  };
  hook(window.ethereum);
  window.addEventListener('ethereum#initialized', () => hook(window.ethereum), { once: true });
  window.addEventListener('eip6963:announceProvider', (e) => hook(e.detail.provider));
})();
