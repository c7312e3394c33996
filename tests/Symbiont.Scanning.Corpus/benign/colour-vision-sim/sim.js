// How does my chart look to people who do not tell red from green? Recomputes a canvas.
// Matrices after Viénot, Brettel and Mollon (1999), in linear light.
const MATRICES = {
  protan: [0.1124, 0.8876, 0, 0.1124, 0.8876, 0, 0.004, -0.004, 1],
  deutan: [0.2928, 0.7072, 0, 0.2928, 0.7072, 0, -0.0223, 0.0223, 1],
};

const toLinear = Float32Array.from({ length: 256 }, (_, v) => {
  const s = v / 255;
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
});

function toByte(l) {
  const s = l <= 0.0031308 ? l * 12.92 : 1.055 * l ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, s)) * 255);
}

/** Changes the pixels of an ImageData in place. */
export function simulate(image, kind) {
  const m = MATRICES[kind];
  if (!m) throw new RangeError(`kind: ${Object.keys(MATRICES).join(' or ')}`);
  const p = image.data;
  for (let i = 0; i < p.length; i += 4) {
    const r = toLinear[p[i]];
    const g = toLinear[p[i + 1]];
    const b = toLinear[p[i + 2]];
    p[i] = toByte(m[0] * r + m[1] * g + m[2] * b);
    p[i + 1] = toByte(m[3] * r + m[4] * g + m[5] * b);
    p[i + 2] = toByte(m[6] * r + m[7] * g + m[8] * b);
  }
  return image;
}

/** Pairs of colours that can hardly be told apart any more. */
export function clashes(colours, kind, limit = 30) {
  const seen = colours.map((c) => {
    const n = parseInt(c.slice(1), 16);
    return [...simulate({ data: [n >> 16, (n >> 8) & 255, n & 255, 255] }, kind).data];
  });
  const result = [];
  for (let a = 0; a < colours.length; a++) {
    for (let b = a + 1; b < colours.length; b++) {
      if (Math.hypot(...[0, 1, 2].map((k) => seen[a][k] - seen[b][k])) < limit) result.push([colours[a], colours[b]]);
    }
  }
  return result;
}
