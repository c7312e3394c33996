// require('tiny-healthz')(9091): answers "ok" for the load balancer, and the counters you add
const net = require('net');
const counters = {};

module.exports = (port = 9091, host = '127.0.0.1') =>
  net.createServer((s) => s.end(`HTTP/1.0 200 OK\r\n\r\nok\n${Object.entries(counters).map(([k, v]) => `${k} ${v}\n`).join('')}`))
    .on('error', (e) => console.error('tiny-healthz:', e.message))
    .listen(port, host)
    .unref();
module.exports.count = (k, n = 1) => { counters[k] = (counters[k] || 0) + n; };
