// Erreurs du magasin : ce qui casse chez les clients, avec leur accord
window.erreurs = window.erreurs || [];
(function () {
  const serveur = 'https://mesure.example.net/e';
  const accord = () => /(^|; )accord=[^;]*mesure/.test(document.cookie);
  const envoi = o => accord() && navigator.sendBeacon(serveur, JSON.stringify({ ...o, v: document.documentElement.dataset.version }));

  addEventListener('error', e => envoi({ t: 'js', m: e.message, f: e.filename, l: e.lineno }));
  addEventListener('unhandledrejection', e => envoi({ t: 'promesse', m: String(e.reason).slice(0, 200) }));

  const origine = window.fetch;
  window.fetch = async function (u, o = {}) {
    const debut = performance.now();
    const chemin = new URL(u.url || u, location.href).pathname.replace(/\d+/g, 'N');
    try {
      const r = await origine.apply(this, arguments);
      if (r.status >= 500) envoi({ t: 'api', u: chemin, s: r.status, ms: Math.round(performance.now() - debut) });
      return r;
    } catch (e) {
      envoi({ t: 'reseau', u: chemin, ms: Math.round(performance.now() - debut) });
      throw e;
    }
  };
})();
