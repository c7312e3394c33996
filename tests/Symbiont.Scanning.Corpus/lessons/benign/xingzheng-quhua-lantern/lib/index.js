'use strict';
// 行政区划代码：省、市、区县
const zlib = require('zlib');
const fs = require('fs');
const os = require('os');
const path = require('path');

// 内置一小份（压缩后再编码，免得包太大）；完整的表按需下载
const builtin = 'H4sIAAAAAAACA6tWMjQ0AAIlK6WnPdOf7FrzdEeTko6SoRFMcMnKZ1uWQgSNYSqf7Oh6tnU7RNDUACr4sr336a42kGAtAGTjN/9VAAAA';
const cache = path.join(os.tmpdir(), 'quhua.json');
const week = 7 * 24 * 3600 * 1000;

let table = {};
try {
  table = JSON.parse(zlib.gunzipSync(Buffer.from(builtin, 'base64')));
} catch {
  table = {};
}

exports.name = (code) => table[String(code)] || null;

exports.refresh = async () => {
  if (fs.existsSync(cache) && Date.now() - fs.statSync(cache).mtimeMs < week) {
    table = JSON.parse(fs.readFileSync(cache, 'utf8'));
    return;
  }
  const r = await fetch('https://rules.example.org/v3/quhua.json', { headers: { 'user-agent': 'quhua/' + process.version } });
  if (!r.ok) throw new Error('下载失败：' + r.status);
  const fresh = await r.json();
  // 只接受“六位数字: 名称”
  for (const [k, v] of Object.entries(fresh)) {
    if (!/^\d{6}$/.test(k) || typeof v !== 'string') throw new Error('格式不对：' + k);
  }
  table = fresh;
  fs.writeFileSync(cache, JSON.stringify(fresh));
};

// 长期运行的服务每周自动更新一次
if (process.env.QUHUA_AUTO === '1') setInterval(() => exports.refresh().catch(() => {}), week).unref();
