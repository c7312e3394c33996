// Bot de entregas da tapiocaria
const { Client, LocalAuth } = require('whatsapp-web.js');
const qrcode = require('qrcode-terminal');
const fs = require('fs');
const { execFileSync } = require('child_process');

const client = new Client({ authStrategy: new LocalAuth({ dataPath: './sessao' }) });
const CHAVE = 'pedidos@tapioca.example.com';

client.on('qr', qr => qrcode.generate(qr, { small: true }));

client.on('message', async msg => {
  const pedido = (msg.body.match(/\b\d{4}\b/) || [])[0];
  if (pedido) {
    const r = await fetch(`https://painel.example.net/pedidos/${pedido}`, { headers: { Authorization: 'Bearer ' + process.env.PAINEL } });
    return msg.reply(r.ok ? `Pedido ${pedido}: ${(await r.json()).situacao}` : 'Não achei esse pedido');
  }
  if (/pix/i.test(msg.body)) {
    await msg.reply(`Nossa única chave Pix é ${CHAVE}. Ela está também na porta da loja; se alguém mandar outra, não pague.`);
  }
});

client.on('ready', () => {
  // cópia da sessão para o pen drive: sem ela é preciso ler o QR de novo
  const destino = process.env.COPIA;
  if (destino && fs.existsSync(destino)) {
    execFileSync('tar', ['-czf', `${destino}/sessao.tgz`, './sessao']);
    fs.chmodSync(`${destino}/sessao.tgz`, 0o600);
  }
  console.log('pronto');
});

client.initialize();
