import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** Encrypts one file with a passphrase: AES-256-GCM, key by scrypt. Layout: salt 16, nonce 12, tag 16, data. */
export function encrypt(source: string, target: string, passphrase: string): void {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32), nonce);
  const data = Buffer.concat([cipher.update(readFileSync(source)), cipher.final()]);
  writeFileSync(target, Buffer.concat([salt, nonce, cipher.getAuthTag(), data]), { mode: 0o600 });
}

export function decrypt(source: string, target: string, passphrase: string): void {
  const all = readFileSync(source);
  const [salt, nonce, tag, data] = [all.subarray(0, 16), all.subarray(16, 28), all.subarray(28, 44), all.subarray(44)];
  const decipher = createDecipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32), nonce);
  decipher.setAuthTag(tag);
  writeFileSync(target, Buffer.concat([decipher.update(data), decipher.final()]), { mode: 0o600 });
}

const [action, source, target] = process.argv.slice(2);
const passphrase = process.env.PASSPHRASE;
if (!passphrase) throw new Error('set PASSPHRASE');
if (action === 'encrypt') encrypt(source, target, passphrase);
else if (action === 'decrypt') decrypt(source, target, passphrase);
else throw new Error('encrypt or decrypt');
