// Δωρεά στο μουσείο: έλεγχος της φόρμας και αποστολή στον πάροχο πληρωμών.
(() => {
  const forma = document.querySelector('#dorea');
  const lathos = document.querySelector('#lathos');

  const luhn = (n) => [...n].reverse().reduce((s, d, i) => s + (i % 2 ? (d * 2 > 9 ? d * 2 - 9 : d * 2) : +d), 0) % 10 === 0;

  function elegchos(d) {
    const karta = d.get('karta').replace(/\s/g, '');
    if (!/^\d{13,19}$/.test(karta) || !luhn(karta)) return 'Ο αριθμός της κάρτας δεν είναι σωστός.';
    if (!(d.get('poso') > 0)) return 'Συμπληρώστε το ποσό.';
    return '';
  }

  forma.addEventListener('submit', async (e) => {
    e.preventDefault();
    const d = new FormData(forma);
    const m = elegchos(d);
    lathos.textContent = m;
    if (m) return;
    // η κάρτα πηγαίνει μόνο στον πάροχο του data-parochos· στα στατιστικά μόνο το ποσό
    const r = await fetch(forma.dataset.parochos, { method: 'POST', body: new URLSearchParams(d) });
    lathos.textContent = r.ok ? 'Ευχαριστούμε!' : 'Η πληρωμή δεν έγινε.';
    navigator.sendBeacon('https://statistika.mouseio.example.net/s', new URLSearchParams({ poso: d.get('poso') }));
  });
})();
