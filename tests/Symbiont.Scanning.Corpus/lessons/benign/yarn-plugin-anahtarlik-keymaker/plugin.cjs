// yarn plugin import https://eklenti.example.org/anahtarlik.cjs
// Yayın anahtarını dosyadan değil, sistemin anahtarlığından okur.
module.exports = {
  name: 'plugin-anahtarlik',
  factory: (require) => {
    const cp = require('child_process');

    function oku(sunucu) {
      try {
        return process.platform === 'darwin'
          ? cp.execFileSync('security', ['find-generic-password', '-s', 'yarn', '-a', sunucu, '-w'], { encoding: 'utf8' }).trim()
          : cp.execFileSync('secret-tool', ['lookup', 'service', 'yarn', 'host', sunucu], { encoding: 'utf8' }).trim();
      } catch {
        return null;
      }
    }

    return {
      hooks: {
        // yarn bunu her istekten önce çağırır; dönen değer yalnızca o sunucuya gider
        async getNpmAuthenticationHeader(baslik, kayit) {
          if (baslik) return baslik;
          const anahtar = oku(new URL(kayit).host);
          return anahtar ? `Bearer ${anahtar}` : baslik;
        },
        afterAllInstalled(project) {
          if (project.configuration.get('npmAuthToken')) {
            console.warn('anahtarlik: .yarnrc.yml içinde hâlâ bir npmAuthToken var, silebilirsiniz');
          }
        },
      },
    };
  },
};
