'use strict';
// A spinner for the terminal. Characters come from Braille patterns, drawn with escape sequences.
const FRAMES = ['\u280b', '\u2819', '\u2839', '\u2838', '\u283c', '\u2834', '\u2826', '\u2827', '\u2807', '\u280f'];
const HIDE = '\x1b[?25l';
const SHOW = '\x1b[?25h';
const CLEAR = '\r\x1b[K';

class Spinner {
  constructor(text, stream = process.stderr) {
    this.text = text;
    this.stream = stream;
    this.frame = 0;
  }

  start() {
    if (!this.stream.isTTY) {
      this.stream.write(`${this.text}\n`);
      return this;
    }
    this.stream.write(HIDE);
    this.timer = setInterval(() => {
      this.frame = (this.frame + 1) % FRAMES.length;
      this.stream.write(`${CLEAR}${FRAMES[this.frame]} ${this.text}`);
    }, 80);
    process.once('exit', () => this.stream.write(SHOW));
    return this;
  }

  stop(symbol = '\u2713', text = this.text) {
    clearInterval(this.timer);
    if (this.stream.isTTY) this.stream.write(`${CLEAR}${symbol} ${text}\n${SHOW}`);
  }
}

module.exports = { Spinner };
