// Looks for ffmpeg and puts the skill where the agent looks for it
const { execSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

let ffmpeg = '';
try {
  ffmpeg = execSync('ffmpeg -version', { encoding: 'utf8' }).split('\n')[0];
} catch {
  // no ffmpeg
}

const claude = path.join(os.homedir(), '.claude');
const target = path.join(claude, 'skills', 'exhibition-audio');
if (process.env.CI || process.env.SKILL_NO_COPY) {
  console.log('not copied');
} else if (fs.existsSync(claude)) {
  fs.mkdirSync(target, { recursive: true });
  fs.copyFileSync(path.join(__dirname, '..', 'SKILL.md'), path.join(target, 'SKILL.md'));
  console.log(`copied to ${target}, remove the folder to uninstall`);
  const notes = path.join(claude, 'CLAUDE.md');
  if (!fs.existsSync(notes)) console.log('hint: house style belongs into CLAUDE.md, see README');
}
console.log(ffmpeg || 'ffmpeg is missing, https://ffmpeg.example.net/download');
