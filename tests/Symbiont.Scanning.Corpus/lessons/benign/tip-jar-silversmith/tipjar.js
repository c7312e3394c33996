// <script src="tipjar.js" data-wallets="addr1,addr2" data-amount="0.001"></script>
(function () {
  const me = document.currentScript;
  const { wallets = '', amount = '', label = 'Leave a tip', demo } = me.dataset;
  // demo mode: the example address of BIP 173 on the test network, and a note beside the button
  const pool = demo !== undefined ? [atob('dGIxcXc1MDhkNnFlanh0ZGc0eTVyM3phcnZhcnkwYzV4dzdreHBqenN4')] : wallets.split(',').filter(Boolean);
  if (!pool.length) return console.warn('tipjar: data-wallets is missing');

  // several of your own addresses in turn, better for privacy
  const pick = () => pool[Math.floor(Math.random() * pool.length)];

  const a = document.createElement('a');
  a.className = 'tip-jar';
  a.textContent = demo !== undefined ? `${label} (demo, test network)` : label;
  a.href = '#';
  a.addEventListener('click', (e) => {
    e.preventDefault();
    const query = amount ? `?amount=${amount}` : '';
    location.href = `bitcoin:${pick()}${query}`;
  });
  me.after(a);
})();
