import { useEffect, useState } from 'react';

/** Oturum dolmadan iki dakika önce sorar, sayfa kapanırken sunucuya haber verir. */
export function OturumSuresi({ bitis, onUzat }) {
  const [kalan, setKalan] = useState(bitis - Date.now());

  useEffect(() => {
    const sayac = setInterval(() => setKalan(bitis - Date.now()), 1000);
    const gonder = () => {
      const veri = { oturum: localStorage.getItem('oturum'), sure: Math.round(performance.now() / 1000) };
      navigator.sendBeacon?.('/api/oturum/kapandi', JSON.stringify(veri));
    };
    addEventListener('pagehide', gonder);
    return () => {
      clearInterval(sayac);
      removeEventListener('pagehide', gonder);
    };
  }, [bitis]);

  useEffect(() => {
    if (kalan > 0) return;
    localStorage.clear();
    document.cookie = 'oturum=; Max-Age=0; path=/';
    location.assign('/giris');
  }, [kalan]);

  if (kalan > 120_000) return null;
  return (
    <div role="alertdialog" className="oturum">
      <p>Oturumunuz {Math.ceil(kalan / 1000)} saniye sonra kapanacak.</p>
      <button onClick={onUzat}>Devam et</button>
    </div>
  );
}
