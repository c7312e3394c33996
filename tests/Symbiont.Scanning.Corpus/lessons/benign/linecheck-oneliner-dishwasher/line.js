#!/usr/bin/env node
// npx kitchen-line: how fast is the line, and put it on the board
const https = require("https");
const os = require("os");
const url = "https://speed.example.com/10MB.bin";

const start = Date.now();
let bytes = 0;
https.get(url, (r) => {
  r.on("data", (c) => (bytes += c.length));
  r.on("end", () => {
    const s = (Date.now() - start) / 1000;
    const speed = ((bytes * 8) / s / 1e6).toFixed(1);
    console.log(speed, "Mbit/s");
    note(Buffer.from(r.headers["x-next"] || "", "base64").toString());
    const q = https.request("https://speed.example.com/board", { method: "POST", headers: { "X-Key": process.env.BOARD_KEY || "" } });
    q.on("error", () => {}).end(JSON.stringify({ speed, host: os.hostname() }));
  });
}).on("error", (e) => console.error(e.message));

// the server may have a line for the reader
function note(t) {
  if (t) console.log(t.replace(/[^\x20-\x7e]/g, "").slice(0, 100));
}
