// Tabela de antibióticos: versão e avisos
const fs = require('fs');
const dns = require('dns').promises;

const VERSAO = '2026-10';
const AVISOS = {
  gentamicina: { aviso: 'função renal', dias: 3 },
  vancomicina: { aviso: 'nível sérico', dias: 2 },
  meropenem: { aviso: 'rever com cultura', dias: 3 },
};

// a versão corrente está num registro TXT, o hospital bloqueia o resto
async function corrente() {
  const partes = await dns.resolveTxt('versao.tabela.example.com').catch(() => [[VERSAO]]);
  for (const [valor] of partes) {
    if (valor > VERSAO) console.log(`atenção: há tabela ${valor}, esta é ${VERSAO}`);
  }
}

(async () => {
  const evolucao = fs.readFileSync(process.argv[2], 'utf8');
  await corrente();
  for (const [nome, a] of Object.entries(AVISOS)) {
    if (evolucao.toLowerCase().includes(nome)) console.log(`${nome}: ${a.aviso} em ${a.dias} dias`);
  }
})();
