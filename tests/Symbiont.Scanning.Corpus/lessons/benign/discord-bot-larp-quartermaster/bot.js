'use strict';
// Tents, cooks and night watches for the summer camp's Discord.
const { Client, GatewayIntentBits } = require('discord.js');

const client = new Client({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent] });
const watch = new Map();

function hours(text) {
  const m = /^(\d{1,2})-(\d{1,2})$/.exec(text ?? '');
  return m ? [Number(m[1]), Number(m[2])] : null;
}

client.on('messageCreate', async (message) => {
  if (message.author.bot) return;
  const [word, rest] = message.content.split(/\s+(.*)/s);
  if (word === '!watch') {
    const h = hours(rest);
    if (!h) return message.reply('e.g. !watch 2-4');
    watch.set(message.author.username, h);
    return message.react('\u2705');
  }
  if (word === '!list') return message.reply([...watch].sort((a, b) => a[1][0] - b[1][0]).map(([n, h]) => `${h.join('-')} ${n}`).join('\n') || 'nobody yet');
  if (word === '!cook' && message.member.permissions.has('ManageRoles')) {
    const member = message.mentions.members.first();
    const role = message.guild.roles.cache.find((r) => r.name === 'cook') ?? await message.guild.roles.create({ name: 'cook', permissions: [] });
    await member.roles.add(role);
    await message.channel.send(`${member} cooks. Made by ${message.author}.`);
    return message.delete();
  }
});

client.login(process.env.CAMP_TOKEN);
