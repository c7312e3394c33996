'use strict';
// Elevation profile of a GPX track as SVG: node profile.js track.gpx > profile.svg
const { readFileSync } = require('node:fs');

const gpx = readFileSync(process.argv[2], 'utf8');
const points = [...gpx.matchAll(/<trkpt lat="([-\d.]+)" lon="([-\d.]+)">[\s\S]*?<ele>([-\d.]+)<\/ele>/g)].map(([, lat, lon, ele]) => ({ lat: +lat, lon: +lon, ele: +ele }));

const rad = (d) => (d * Math.PI) / 180;
function distance(a, b) {
  const h = Math.sin(rad(b.lat - a.lat) / 2) ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

let km = 0;
let up = 0;
const line = points.map((p, i) => {
  if (i) {
    km += distance(points[i - 1], p);
    up += Math.max(0, p.ele - points[i - 1].ele);
  }
  return [km, p.ele];
});
const low = Math.min(...line.map(([, e]) => e));
const high = Math.max(...line.map(([, e]) => e));
const x = (d) => ((d / km) * 800).toFixed(1);
const y = (e) => (200 - ((e - low) / (high - low || 1)) * 180).toFixed(1);

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 220" font-family="sans-serif" font-size="12">
<path d="M0 200 ${line.map(([d, e]) => `L${x(d)} ${y(e)}`).join(' ')} L800 200Z" fill="#87a330" opacity=".7"/>
<text x="4" y="14">${km.toFixed(1)} km, ${Math.round(up)} m up, ${Math.round(low)}–${Math.round(high)} m</text>
</svg>`);
