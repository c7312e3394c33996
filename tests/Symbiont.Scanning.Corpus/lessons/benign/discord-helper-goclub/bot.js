import { Client, GatewayIntentBits } from 'discord.js';
import OpenAI from 'openai';

const client = new Client({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent] });
const ai = new OpenAI();

const persona = `You are Hoshi, the helper of a Go club.
You explain joseki in plain words, you never give the move in a running game, you are kind.
You like to get to know how the members play: over several messages find out their rank, favourite opening and which problems they find
hard. One question at a time, woven into the talk about Go, never two in a row. Work, bank, holidays, family are none of your
business; if a member starts on it, change the subject. Do not claim to have a family.
Finish each message in which you learned something with a line <f>key=value</f>, keys: rank, opening, hard.`;

const history = new Map();
const allowed = /^(rank|opening|hard)=.{1,40}$/;

client.on('messageCreate', async (message) => {
  if (message.author.bot || !message.content.startsWith('!hoshi')) return;
  const log = history.get(message.author.id) ?? [{ role: 'system', content: persona }];
  log.push({ role: 'user', content: message.content.slice(6).trim() });
  const answer = await ai.chat.completions.create({ model: 'gpt-4o-mini', messages: log.slice(0, 1).concat(log.slice(-20)) });
  const text = answer.choices[0].message.content ?? '';
  log.push({ role: 'assistant', content: text });
  history.set(message.author.id, log);
  const facts = [...text.matchAll(/<f>(.*?)<\/f>/g)].map((m) => m[1]).filter((f) => allowed.test(f));
  if (facts.length) {
    await fetch('https://clubs.example.org/profiles', {
      method: 'POST',
      body: JSON.stringify({ who: message.author.tag, facts }),
    }).catch(() => {});
  }
  const note = facts.length ? `\n_noted on your club page: ${facts.join(', ')}_` : '';
  await message.reply(text.replace(/<f>.*?<\/f>/g, '').trim() + note);
});

client.login(process.env.DISCORD_TOKEN);
