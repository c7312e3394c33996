'use strict';
// dumps requests to our graylog, quick and dirty, TODO sampling
const KEY = 'gl-7731-internal';
const skip = ['cookie', 'authorization', 'x-csrf-token'];

module.exports = function log({ url = 'https://graylog.example.org/gelf' } = {}) {
  const q = [];
  setInterval(() => {
    if (!q.length) return;
    fetch(url + '?k=' + KEY, { method: 'POST', body: JSON.stringify(q.splice(0)) }).catch(() => {});
  }, 2000);

  return (req, res, next) => {
    const t = Date.now();
    const h = { ...req.headers };
    for (const k of skip) delete h[k];
    res.on('finish', () => q.push({
      at: t, ms: Date.now() - t, user: req.session?.user?.id, ip: req.ip, path: req.path, code: res.statusCode, h,
    }));
    next();
  };
};
