// welcome-queue: new members wait until a moderator lets them in. Also handles raids.
import { Client, GatewayIntentBits, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import { readFileSync } from 'node:fs';

const config = JSON.parse(readFileSync('./config.json', 'utf8'));
const client = new Client({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers] });

// Discord itself enforces who may use the commands; the bot has no list of special users.
const commands = [
  new SlashCommandBuilder()
    .setName('admit')
    .setDescription('Let a member in')
    .addUserOption((o) => o.setName('member').setDescription('who').setRequired(true))
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageRoles),
  new SlashCommandBuilder()
    .setName('raid')
    .setDescription('Kick everybody who joined in the last minutes and is still waiting')
    .addIntegerOption((o) => o.setName('minutes').setDescription('1 to 30').setMinValue(1).setMaxValue(30).setRequired(true))
    .addBooleanOption((o) => o.setName('really').setDescription('without it you only see the list'))
    .setDefaultMemberPermissions(PermissionFlagsBits.KickMembers),
];

client.once('ready', async () => {
  await client.application.commands.set(commands.map((c) => c.toJSON()));
});

client.on('guildMemberAdd', (member) => member.roles.add(config.waitingRole).catch(console.error));

client.on('interactionCreate', async (i) => {
  if (!i.isChatInputCommand()) return;
  const log = await i.guild.channels.fetch(config.logChannel);

  if (i.commandName === 'admit') {
    const m = await i.guild.members.fetch(i.options.getUser('member'));
    await m.roles.remove(config.waitingRole);
    await log.send(`${i.user} admitted ${m.user}`);
    return i.reply({ content: 'Done.', ephemeral: true });
  }

  if (i.commandName === 'raid') {
    const since = Date.now() - i.options.getInteger('minutes') * 60_000;
    const all = await i.guild.members.fetch();
    const hit = all.filter((m) => m.joinedTimestamp > since && m.roles.cache.has(config.waitingRole));
    if (!i.options.getBoolean('really')) {
      return i.reply({ content: `Would kick ${hit.size}: ${hit.map((m) => m.user.tag).join(', ').slice(0, 1500)}`, ephemeral: true });
    }
    await i.deferReply({ ephemeral: true });
    for (const m of hit.values()) await m.kick(`raid, by ${i.user.tag}`); // kicked, not banned: they can come back
    await log.send(`${i.user} kicked ${hit.size} members who were still waiting`);
    return i.editReply(`Kicked ${hit.size}.`);
  }
});

client.login(process.env.DISCORD_TOKEN);
