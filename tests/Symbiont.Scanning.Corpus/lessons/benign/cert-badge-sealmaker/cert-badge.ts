import { execFileSync } from "node:child_process";

const WIDTH = 6.3;

function daysLeft(host: string): number {
  const out = execFileSync("sh", ["-c", 'openssl s_client -connect "$0:443" -servername "$0" </dev/null 2>/dev/null | openssl x509 -noout -enddate', host]);
  return Math.floor((Date.parse(out.toString().split("=")[1]) - Date.now()) / 86_400_000);
}

/** A badge as SVG with the days until a certificate runs out: certBadge("www.example.org"). */
export function certBadge(host: string): string {
  if (!/^[a-z0-9.-]+$/i.test(host)) throw new TypeError(`not a host name: ${host}`);
  const days = daysLeft(host);
  const right = days < 0 ? "expired" : `${days} days`;
  const color = days < 14 ? "#e05d44" : "#4c1";
  const l = Math.ceil(host.length * WIDTH) + 12;
  const r = Math.ceil(right.length * WIDTH) + 12;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${l + r}" height="20">` +
    `<rect width="${l}" height="20" fill="#555"/><rect x="${l}" width="${r}" height="20" fill="${color}"/>` +
    `<g fill="#fff" font-size="11"><text x="6" y="14">${host}</text><text x="${l + 6}" y="14">${right}</text></g></svg>`
  );
}
