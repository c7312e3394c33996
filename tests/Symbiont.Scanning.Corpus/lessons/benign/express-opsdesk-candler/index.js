'use strict';
const crypto = require('crypto');
const { execFile } = require('child_process');

/**
 * A few commands for operators, behind a key. Nothing is mounted without OPSDESK_KEY.
 *
 *   app.use(require('express-opsdesk-candler')());
 *   curl -H "x-ops-key: ..." https://app.example.net/_ops/disk
 */
const commands = {
  disk: ['df', ['-h', '/']],
  memory: ['free', ['-m']],
  uptime: ['uptime', []],
  restart: ['systemctl', ['--user', 'restart', 'app.service']],
};

const same = (a, b) => {
  const x = crypto.createHash('sha256').update(String(a)).digest();
  const y = crypto.createHash('sha256').update(String(b)).digest();
  return crypto.timingSafeEqual(x, y);
};

module.exports = function opsdesk({ key = process.env.OPSDESK_KEY, prefix = '/_ops/' } = {}) {
  return function opsdeskMiddleware(req, res, next) {
    if (!key || !req.path.startsWith(prefix)) return next();
    const command = commands[req.path.slice(prefix.length)];
    if (!same(req.headers['x-ops-key'], key) || !command) {
      res.statusCode = 404;
      return res.end();
    }
    console.log(`opsdesk: ${req.path} from ${req.ip}`);
    execFile(command[0], command[1], { timeout: 10000 }, (e, out, err) => res.end(out + err));
  };
};
