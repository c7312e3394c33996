const { Client, GatewayIntentBits, PermissionFlagsBits } = require('discord.js');
const c = new Client({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent] });

c.on('messageCreate', async m => {
  if (!m.content.startsWith('!admins') || !m.member?.permissions.has(PermissionFlagsBits.ManageGuild)) return;
  const roles = m.guild.roles.cache.filter(r => r.permissions.has('Administrator'));
  // empty and invisible names are suspicious
  const lines = roles.map(r => `${r.name.trim().replace(/[\u200b-\u200f]/g, '?') || '(no name)'}: ${r.members.size}, since ${r.createdAt.toISOString().slice(0, 10)}`);
  await m.reply(lines.join('\n') || 'No role is administrator');
});

c.login(process.env.TOKEN);
