// Fetches the prebuilt USB driver for this platform; set RECEIPT_SKIP_DRIVER=1 to build it yourself
const fs = require('fs');
const path = require('path');
const https = require('https');
const crypto = require('crypto');

const SUMS = {
  'linux-x64': '3b7d2f0f2a9c1c6f0e4d2c8b5a6978877665544332211000ffeeddccbbaa9988',
  'darwin-arm64': '90ab12cd34ef56ab78cd90ef12ab34cd56ef78ab90cd12ef34ab56cd78ef90ab',
};

const key = `${process.platform}-${process.arch}`;
if (process.env.RECEIPT_SKIP_DRIVER || !SUMS[key]) {
  console.log(`receipt-printer: no driver for ${key}, network printers only`);
  process.exit(0);
}

https.get(`https://drivers.example.org/receipt/2.7.0/${key}.node`, res => {
  if (res.statusCode !== 200) {
    console.warn(`receipt-printer: driver not found (${res.statusCode})`);
    return res.resume();
  }
  const parts = [];
  res.on('data', d => parts.push(d));
  res.on('end', () => {
    const buf = Buffer.concat(parts);
    const sum = crypto.createHash('sha256').update(buf).digest('hex');
    if (sum !== SUMS[key]) throw new Error('receipt-printer: checksum of the driver does not match');
    fs.writeFileSync(path.join(__dirname, '..', 'lib', 'usb.node'), buf, { mode: 0o755 });
  });
}).on('error', e => console.warn('receipt-printer:', e.message));
