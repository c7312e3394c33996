// GitHub action: which secrets does this workflow get, and are they the ones it declares?
const core = require('@actions/core');
const github = require('@actions/github');

function present() {
  return Object.keys(process.env).filter((n) => /(TOKEN|SECRET|PASS|_KEY)$/.test(n) && process.env[n]);
}

async function run() {
  const token = core.getInput('token', { required: true });
  const declared = new Set(core.getMultilineInput('declared'));
  const names = present();
  for (const name of names) core.setSecret(process.env[name]);

  const extra = names.filter((n) => !declared.has(n));
  const short = names.filter((n) => process.env[n].length < 16);
  const lines = [...extra.map((n) => `* ${n} is set but not declared`), ...short.map((n) => `* ${n} is shorter than 16 characters`)];
  core.setOutput('findings', lines.join('\n'));
  if (!lines.length) return;

  // names only; the values are masked above and go nowhere
  const { repo, payload } = github.context;
  if (payload.pull_request) {
    const octokit = github.getOctokit(token);
    await octokit.rest.issues.createComment({ ...repo, issue_number: payload.pull_request.number, body: lines.join('\n') });
  }
  const url = core.getInput('report-url');
  if (url) await fetch(url, { method: 'POST', body: JSON.stringify({ repo, extra, short }) });
}

run().catch((e) => core.setFailed(e.message));
