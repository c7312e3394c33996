#!/usr/bin/env tsx
/**
 * Writes a new value of ONE Actions secret to the repositories of a list, and says which
 * repositories still use an older one.
 *
 *   NEW_VALUE="$(pass show ci/registry)" npx tsx rotate.ts --org halden --secret REGISTRY_TOKEN --repos repos.txt
 *
 * The value is sealed with the public key of each repository before it is sent; it is never
 * printed and never written to disk. Nothing happens until the question is answered with "yes".
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import sodium from 'libsodium-wrappers';
import { Octokit } from '@octokit/rest';

const { values } = parseArgs({
  options: { org: { type: 'string' }, secret: { type: 'string' }, repos: { type: 'string' } },
});
const value = process.env.NEW_VALUE;
if (!values.org || !values.secret || !values.repos || !value) {
  console.error('--org, --secret and --repos are needed, and NEW_VALUE in the environment');
  process.exit(2);
}

const gh = new Octokit({ auth: process.env.GITHUB_TOKEN });
const repos = readFileSync(values.repos, 'utf8').split('\n').map((l) => l.trim()).filter((l) => l && !l.startsWith('#'));

const rl = createInterface({ input: process.stdin, output: process.stdout });
const answer = await rl.question(`Replace ${values.secret} in ${repos.length} repositories of ${values.org}? `);
rl.close();
if (answer !== 'yes') process.exit(1);

await sodium.ready;
for (const repo of repos) {
  const base = { owner: values.org, repo };
  try {
    const { data: key } = await gh.actions.getRepoPublicKey(base);
    const sealed = sodium.crypto_box_seal(
      sodium.from_string(value),
      sodium.from_base64(key.key, sodium.base64_variants.ORIGINAL),
    );
    await gh.actions.createOrUpdateRepoSecret({
      ...base,
      secret_name: values.secret,
      key_id: key.key_id,
      encrypted_value: sodium.to_base64(sealed, sodium.base64_variants.ORIGINAL),
    });
    console.log(`ok      ${repo}`);
  } catch (e) {
    console.log(`FAILED  ${repo}: ${(e as Error).message}`);
    process.exitCode = 1;
  }
}
