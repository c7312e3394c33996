const ESCAPES = /\x1b\[[0-9;]*m/g;

export interface Options {
  /** Width of the terminal; default: what the terminal says, or 80. */
  width?: number;
  /** Blanks between two columns. */
  gap?: number;
}

export function width(text: string): number {
  return Array.from(text.replace(ESCAPES, "")).length;
}

function pad(text: string, to: number): string {
  const is = width(text);
  return is >= to ? text : text + " ".repeat(to - is);
}

/** Puts short texts into columns, from top to bottom, like ls does. */
export function columns(texts: string[], options: Options = {}): string {
  const total = options.width || process.stdout.columns || 80;
  const gap = options.gap || 2;
  if (!texts.length) return "";
  const cell = Math.max(...texts.map(width)) + gap;
  const count = Math.max(1, Math.floor((total + gap) / cell));
  const rows = Math.ceil(texts.length / count);
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    let line = "";
    for (let column = 0; column < count; column++) {
      const text = texts[column * rows + row];
      if (text !== undefined) line += pad(text, cell);
    }
    lines.push(line.trimEnd());
  }
  return lines.join("\n");
}

export default columns;
