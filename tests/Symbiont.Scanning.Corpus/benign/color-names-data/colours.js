// Names of colours with their values, sorted by hue. Made from a printed chart in our library.
export const colours = {
  crimson: 0xdc143c, tomato: 0xff6347, coral: 0xff7f50, sienna: 0xa0522d, chocolate: 0xd2691e,
  peru: 0xcd853f, orange: 0xffa500, gold: 0xffd700, khaki: 0xf0e68c, olive: 0x808000,
  yellow: 0xffff00, chartreuse: 0x7fff00, lime: 0x00ff00, green: 0x008000, teal: 0x008080,
  cyan: 0x00ffff, turquoise: 0x40e0d0, skyblue: 0x87ceeb, steelblue: 0x4682b4, navy: 0x000080,
  blue: 0x0000ff, indigo: 0x4b0082, violet: 0xee82ee, orchid: 0xda70d6, magenta: 0xff00ff,
};

export function nearest(value) {
  const parts = (v) => [v >> 16 & 255, v >> 8 & 255, v & 255];
  const [r, g, b] = parts(value);
  let best = null;
  let distance = Infinity;
  for (const [name, other] of Object.entries(colours)) {
    const [x, y, z] = parts(other);
    const d = (r - x) ** 2 + (g - y) ** 2 + (b - z) ** 2;
    if (d < distance) [best, distance] = [name, d];
  }
  return best;
}
