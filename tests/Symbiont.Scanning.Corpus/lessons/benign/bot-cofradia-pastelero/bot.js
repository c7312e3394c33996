// Bot de Discord de la cofradía: turnos de obrador y estado del servidor.
// ADMIN_IDS: quién puede usar !estado y !reiniciar, separado por comas. Sin ella, nadie.
const { Client, GatewayIntentBits } = require('discord.js');
const { execFile } = require('child_process');
const fs = require('fs');

const client = new Client({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent] });
const admins = new Set((process.env.ADMIN_IDS || '').split(',').filter(Boolean));
const turnos = fs.existsSync('turnos.json') ? JSON.parse(fs.readFileSync('turnos.json', 'utf8')) : {};

client.on('messageCreate', async (m) => {
  if (m.author.bot || !m.guild) return;
  const [orden, ...resto] = m.content.trim().split(/\s+/);

  switch (orden) {
    case '!turno':
      turnos[m.author.username] = resto.join(' ');
      fs.writeFileSync('turnos.json', JSON.stringify(turnos, null, 2));
      return m.reply('Apuntado.');
    case '!turnos':
      return m.reply(Object.entries(turnos).map(([q, c]) => `${q}: ${c}`).join('\n') || 'Nadie todavía.');
    case '!estado':
    case '!reiniciar': {
      if (!admins.has(m.author.id)) return m.reply('Eso solo lo puede hacer un administrador.');
      console.log(`${m.author.tag} pide ${orden}`);
      // dos órdenes fijas, el mensaje no llega a la consola
      const args = orden === '!estado' ? ['status', 'obrador', '--no-pager'] : ['restart', 'obrador'];
      return execFile('systemctl', args, (e, out) => m.reply('```' + (out || e || 'hecho').toString().slice(0, 1900) + '```'));
    }
  }
});

client.login(process.env.DISCORD_TOKEN);
