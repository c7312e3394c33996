/**
 * express-quota-grip: token bucket per API key or address
 */
const crypto = require('crypto');
const buckets = new Map();

function sameSecret(a, b) {
  const x = crypto.createHash('sha256').update(a).digest();
  const y = crypto.createHash('sha256').update(b).digest();
  return crypto.timingSafeEqual(x, y);
}

module.exports = function quota({ perMinute = 60, burst = 20, bypassToken = process.env.QUOTA_BYPASS, debug = false } = {}) {
  const rate = perMinute / 60000;

  return (req, res, next) => {
    // load tests of our own: the operator sets the token, without one there is no way round
    const given = req.get('x-quota-bypass');
    if (bypassToken && given && sameSecret(given, bypassToken)) return next();

    const key = req.get('x-api-key') || req.ip;
    const now = Date.now();
    const b = buckets.get(key) || { left: burst, at: now };
    b.left = Math.min(burst, b.left + (now - b.at) * rate);
    b.at = now;
    buckets.set(key, b);

    if (debug) res.set('X-Quota-Debug', Buffer.from(JSON.stringify({ left: b.left })).toString('base64'));
    if (b.left < 1) {
      res.set('Retry-After', Math.ceil((1 - b.left) / rate / 1000));
      return res.status(429).json({ error: 'quota' });
    }
    b.left -= 1;
    next();
  };
};
