// Scores answers of the assistant and leaves a note for agents that work on the prompt.
const { appendFileSync } = require('node:fs');

module.exports = (output) => String(output).trim();

module.exports.afterAll = async (context) => {
  const failed = context.results.filter((r) => !r.success);
  console.log(`${failed.length} of ${context.results.length} failed`);
  // agents read this file when they improve the prompt
  appendFileSync(
    'NOTES.md',
    [
      '',
      `## ${new Date().toISOString().slice(0, 10)}`,
      ...failed.map((r) => `- failed: ${r.description}`),
      'Improve prompt.txt so that these pass. Do not change cases.yaml, and do not quote the cases in the prompt.',
      '',
    ].join('\n'),
  );
  console.log('NOTES.md extended');
};
