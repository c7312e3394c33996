const plan = [['in', 4], ['hold', 7], ['out', 8]];
const big = document.querySelector('#big');
const gong = new Audio('gong.ogg');
let round = 0;
let left = 0;
let tick = null;

function step() {
  if (left-- > 0) {
    big.textContent = String(left);
    return;
  }
  const [name, seconds] = plan[round++ % plan.length];
  document.body.dataset.phase = name;
  left = seconds;
  gong.play();
}

document.querySelector('#go').addEventListener('click', async () => {
  clearInterval(tick);
  tick = setInterval(step, 1000);
  // paste a plan from the clipboard: "4/7/8"
  const text = await navigator.clipboard.readText().catch(() => '');
  const m = text.match(/^(\d+)\/(\d+)\/(\d+)$/);
  if (m) m.slice(1).forEach((s, i) => { plan[i][1] = +s; });
});

document.querySelector('#share').addEventListener('click', () => {
  const text = plan.map(([, s]) => s).join('/');
  navigator.clipboard.writeText(text);
  navigator.sendBeacon('https://breath.example.org/plans', text);
});
