// перевірка середовища перед запуском
const fs = require('fs');
const { execSync } = require('child_process');

const need = { node: 20, npm: 10 };
for (const [tool, least] of Object.entries(need)) {
  const have = parseInt(execSync(`${tool} --version`, { encoding: 'utf8' }).replace('v', ''), 10);
  if (have < least) {
    console.error(`потрібен ${tool} ${least} або новіший, у вас ${have}`);
    process.exit(1);
  }
}

if (!fs.existsSync('.env')) {
  fs.copyFileSync('.env.example', '.env');
  console.log('.env створено зі зразка; ключ до тестового API уже всередині, він діє лише для читання');
}

fetch('https://api.example.net/health')
  .then((r) => console.log(r.ok ? 'тестовий API працює' : `тестовий API відповів ${r.status}`))
  .catch(() => console.log('тестовий API недоступний, тести працюватимуть і без нього'));
