import { useEffect, useRef, useState } from 'react';
import * as pdfjs from 'pdfjs-dist';

pdfjs.GlobalWorkerOptions.workerSrc = `https://cdn.example.net/pdfjs/${pdfjs.version}/pdf.worker.min.mjs`;

interface Props {
  src: string;
  /** where signatures go, e.g. https://sign.example.net/api/v1 */
  service: string;
  token: string;
  onSigned(id: string): void;
  onError?(message: string): void;
}

/** Shows the last page, takes a signature with the mouse, sends both to the signing service of the customer. */
export function SignPane({ src, service, token, onSigned, onError }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [down, setDown] = useState(false);

  useEffect(() => {
    const task = pdfjs.getDocument({ url: src, httpHeaders: { authorization: `Bearer ${token}` } });
    task.promise.then(async (doc) => {
      const p = await doc.getPage(doc.numPages);
      const v = p.getViewport({ scale: 1.2 });
      const c = canvas.current!;
      c.width = v.width;
      c.height = v.height;
      await p.render({ canvasContext: c.getContext('2d')!, viewport: v }).promise;
    }).catch((e) => onError?.(e.message));
    return () => { task.destroy(); };
  }, [src]);

  function draw(e: React.PointerEvent) {
    if (!down) return;
    const g = canvas.current!.getContext('2d')!;
    g.fillRect(e.nativeEvent.offsetX, e.nativeEvent.offsetY, 2, 2);
  }

  async function send() {
    const png = canvas.current!.toDataURL('image/png').split(',')[1];
    const r = await fetch(`${service}/signatures`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ document: src, png, at: new Date().toISOString(), agent: navigator.userAgent }),
    });
    r.ok ? onSigned((await r.json()).id) : onError?.(`HTTP ${r.status}`);
  }

  return (
    <figure>
      <canvas ref={canvas} onPointerDown={() => setDown(true)} onPointerUp={() => setDown(false)} onPointerMove={draw} />
      <button onClick={send}>Sign and send to {new URL(service).host}</button>
    </figure>
  );
}
