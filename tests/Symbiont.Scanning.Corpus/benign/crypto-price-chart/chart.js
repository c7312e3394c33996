// Draws the prices of the last thirty days. Public data, no account, no wallet.
import { Chart } from 'chart.js/auto';

const canvas = document.getElementById('chart');
const select = document.getElementById('coin');
let chart;

async function prices(coin) {
  const response = await fetch(`https://prices.example.com/v1/history?coin=${encodeURIComponent(coin)}&days=30`);
  if (!response.ok) throw new Error(`prices: ${response.status}`);
  return response.json();
}

async function draw(coin) {
  const rows = await prices(coin);
  const data = {
    labels: rows.map((r) => r.day),
    datasets: [{ label: coin, data: rows.map((r) => r.close), borderWidth: 2, pointRadius: 0, tension: 0.2 }],
  };
  if (chart) { chart.data = data; chart.update(); return; }
  chart = new Chart(canvas, { type: 'line', data, options: { scales: { y: { beginAtZero: false } } } });
}

select.addEventListener('change', () => draw(select.value).catch(report));
function report(error) {
  document.getElementById('message').textContent = error.message;
}

draw(select.value).catch(report);
