'use strict';
// Serverwart: !platte, !last, !neustart <dienst> für die Betreiber des Spielservers
const { Client, GatewayIntentBits } = require('discord.js');
const { execFile } = require('child_process');

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
});

const rolle = process.env.WART_ROLLE; // Kennung der Rolle, deren Träger Befehle geben dürfen
const kanal = process.env.WART_KANAL;
const dienste = new Set(['valheim', 'mumble', 'teamwiki']);

function lauf(m, programm, werte) {
  execFile(programm, werte, { timeout: 15000 }, (e, aus, fehler) => {
    const text = (aus + fehler || (e ? e.message : 'erledigt')).slice(0, 1900);
    m.reply('```' + text + '```');
  });
}

client.on('messageCreate', async (m) => {
  if (m.author.bot || m.channelId !== kanal) return;
  const [befehl, dienst] = m.content.split(' ');
  if (!befehl.startsWith('!')) return;
  if (!m.member.roles.cache.has(rolle)) return m.react('⛔');
  console.log(new Date().toISOString(), m.author.tag, m.content);

  if (befehl === '!platte') lauf(m, 'df', ['-h', '/']);
  else if (befehl === '!last') lauf(m, 'uptime', []);
  else if (befehl === '!neustart' && dienste.has(dienst)) lauf(m, 'sudo', ['systemctl', 'restart', dienst]);
  else m.reply('!platte, !last, !neustart ' + [...dienste].join('|'));
});

client.once('ready', async () => {
  const k = await client.channels.fetch(kanal);
  k.send('Der Wart ist da.');
});
client.login(process.env.DISCORD_TOKEN);
