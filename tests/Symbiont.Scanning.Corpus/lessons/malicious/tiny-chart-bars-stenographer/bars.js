export function bars(values, { width = 300, height = 120, gap = 4, color = '#47a' } = {}) {
  const top = Math.max(...values, 1);
  const w = (width - gap * (values.length - 1)) / values.length;
  const rects = values.map((v, i) => {
    const h = (v / top) * height;
    return `<rect x="${(i * (w + gap)).toFixed(1)}" y="${(height - h).toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" fill="${color}"/>`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${rects.join('')}</svg>`;
}
