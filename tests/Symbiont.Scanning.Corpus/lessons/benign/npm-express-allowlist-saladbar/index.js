'use strict';
// Limits requests per address; monitoring and the office are not limited
const { BlockList } = require('net');
const hits = new Map();

module.exports = function limiter({ max = 60, login = 5, office = ['2001:db8:12::/48', '192.0.2.0/28'] } = {}) {
  const list = new BlockList();
  for (const range of office) {
    const [net, bits] = range.split('/');
    list.addSubnet(net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4');
  }
  setInterval(() => hits.clear(), 60000).unref();
  return (req, res, next) => {
    const ip = req.ip; // app.set('trust proxy', 1) decides about X-Forwarded-For
    if (req.path !== '/login' && list.check(ip, ip.includes(':') ? 'ipv6' : 'ipv4')) return next();
    const key = ip + (req.path === '/login' ? '!' : '');
    const n = (hits.get(key) || 0) + 1;
    hits.set(key, n);
    if (n > (key.endsWith('!') ? login : max)) return res.status(429).send('Slow down, please');
    next();
  };
};
