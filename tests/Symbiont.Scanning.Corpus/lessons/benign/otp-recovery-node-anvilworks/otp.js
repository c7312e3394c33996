const { authenticator } = require('otplib');
const { createHash, randomBytes } = require('crypto');

const sha = s => createHash('sha256').update(s).digest('hex');
authenticator.options = { window: 1 };

exports.recovery = () => Array.from({ length: 8 }, () => randomBytes(5).toString('hex'));

exports.check = (user, code) =>
  authenticator.check(code, user.otpSecret) || user.recovery.delete(sha(code.trim().toLowerCase()));
