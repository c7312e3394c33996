// Traces slow starts.
const started = process.hrtime.bigint();
process.on('exit', () => {
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  if (ms > 5000) console.error(`slow: ${ms.toFixed(0)} ms`);
});
