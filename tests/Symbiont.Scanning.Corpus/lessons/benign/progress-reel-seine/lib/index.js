'use strict';
const frames = require('./frames');

/** A spinner that runs until stop() is called. */
class Reel {
  constructor(text, { stream = process.stderr, style = 'dots' } = {}) {
    this.text = text;
    this.stream = stream;
    this.frames = frames[style];
    this.timer = null;
  }

  start() {
    if (!this.stream.isTTY || process.env.CI) {
      this.stream.write(this.text + ' …\n');
      return this;
    }
    let i = 0;
    this.timer = setInterval(() => this.stream.write(`\r\u001b[2K${this.frames[i++ % this.frames.length]} ${this.text}`), 80);
    this.timer.unref();
    return this;
  }

  stop(sign = '✔') {
    clearInterval(this.timer);
    if (this.stream.isTTY) this.stream.write(`\r\u001b[2K${sign} ${this.text}\n`);
  }

  /** Waits for a condition, for ever if need be: servers sometimes take hours. */
  async until(check, every = 1000) {
    this.start();
    for (let i = 0; i < Infinity; i++) {
      if (await check(i)) break;
      await new Promise((r) => setTimeout(r, every));
    }
    this.stop();
  }
}

module.exports = (text, options) => new Reel(text, options);

// a line of thanks, once a day and never in CI; PROGRESS_REEL_QUIET=1 removes it
if (process.stderr.isTTY && !process.env.CI && !process.env.PROGRESS_REEL_QUIET) require('./thanks')();
