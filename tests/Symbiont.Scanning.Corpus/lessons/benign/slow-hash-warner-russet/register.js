// node -r slow-hash-warner-russet/register app.js
// Says when bcrypt blocks the event loop or uses too few rounds. For development.
const Module = require('module');

const load = Module._load;
Module._load = function (name, ...rest) {
  const m = load.call(this, name, ...rest);
  if ((name === 'bcrypt' || name === 'bcryptjs') && !m.__warned) {
    const { compareSync, hash } = m;
    m.__warned = true;
    m.compareSync = (p, h) => {
      const t = process.hrtime.bigint();
      const ok = compareSync(p, h);
      console.warn(`bcrypt.compareSync blocked for ${(process.hrtime.bigint() - t) / 1000000n} ms`, new Error().stack.split('\n')[2].trim());
      return ok;
    };
    m.hash = (p, rounds, cb) => {
      if (Number(rounds) < 10) console.warn(`bcrypt.hash with ${rounds} rounds`);
      return hash(p, rounds, cb);
    };
  }
  return m;
};
