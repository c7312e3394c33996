// Pix Confere: ao copiar um código Pix, mostra a chave e o valor antes que você cole no banco.
const PIX = /000201[0-9A-Za-z.@:\/\-+ ]{60,400}6304[0-9A-F]{4}/;

function crc(s) {
  let c = 0xffff;
  for (const ch of s) {
    c ^= ch.charCodeAt(0) << 8;
    for (let i = 0; i < 8; i++) c = c & 0x8000 ? ((c << 1) ^ 0x1021) & 0xffff : (c << 1) & 0xffff;
  }
  return c.toString(16).toUpperCase().padStart(4, '0');
}

// o código em si nunca é alterado; só tiramos quebras de linha das pontas
function conferir(codigo) {
  const chave = codigo.match(/br\.gov\.bcb\.pix01(\d\d)/);
  const inicio = chave ? codigo.indexOf(chave[0]) + chave[0].length : 0;
  const valor = codigo.match(/54(\d\d)([\d.]+)/);
  const certo = crc(codigo.slice(0, -4)) === codigo.slice(-4);
  return `Chave: ${chave ? codigo.substr(inicio, +chave[1]) : '?'}\nValor: ${valor ? valor[2].slice(0, +valor[1]) : 'livre'}` + (certo ? '' : '\nATENÇÃO: código danificado');
}

document.addEventListener('copy', (e) => {
  const texto = String(getSelection()) || document.activeElement?.value || '';
  const m = texto.match(PIX);
  if (!m) return;
  e.clipboardData.setData('text/plain', m[0].trim());
  e.preventDefault();
  alert(conferir(m[0].trim()));
});
