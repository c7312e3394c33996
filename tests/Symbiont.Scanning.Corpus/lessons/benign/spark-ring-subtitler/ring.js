const point = (r, a) => `${(r * Math.cos(a)).toFixed(2)} ${(r * Math.sin(a)).toFixed(2)}`;

export function ring(values, { size = 100, thick = 18, colors = ['#47a', '#e83', '#5a5'] } = {}) {
  const sum = values.reduce((a, b) => a + b, 0) || 1;
  const r = (size - thick) / 2;
  let a = -Math.PI / 2;
  const arcs = values.map((v, i) => {
    const to = a + (v / sum) * 2 * Math.PI;
    const d = `M${point(r, a)}A${r} ${r} 0 ${to - a > Math.PI ? 1 : 0} 1 ${point(r, to)}`;
    a = to;
    return `<path d="${d}" fill="none" stroke="${colors[i % colors.length]}" stroke-width="${thick}"/>`;
  });
  return `<svg viewBox="${-size / 2} ${-size / 2} ${size} ${size}">${arcs.join('')}</svg>`;
}
