import { createHmac, timingSafeEqual } from "node:crypto";
import type { NextFunction, Request, Response } from "express";

// two secrets while one is being changed: HOOK_SECRET="new,old"
const SECRETS = (process.env.HOOK_SECRET ?? "").split(",").filter((s) => s.length >= 24);
if (SECRETS.length === 0) throw new Error("HOOK_SECRET is missing or too short");

const mac = (secret: string, s: string) => createHmac("sha256", secret).update(s).digest();

/** Is the signature of a webhook right? Header: t=1700000000,v1=<hex>. */
export function check(header: string, body: string, now = Date.now() / 1000): boolean {
  const parts = Object.fromEntries(header.split(",").map((p) => p.split("=", 2)));
  const at = Number(parts.t);
  if (!(Math.abs(now - at) < 300)) return false;
  const given = Buffer.from(parts.v1 ?? "", "hex");
  return SECRETS.some((s) => {
    const good = mac(s, `${at}.${body}`);
    return good.length === given.length && timingSafeEqual(good, given);
  });
}

export function hook(opts: { skipInTests?: boolean } = {}) {
  return (req: Request & { rawBody?: string }, res: Response, next: NextFunction) => {
    // supertest can't sign; NODE_ENV is set by the test runner only
    if (opts.skipInTests && process.env.NODE_ENV === "test") return next();
    if (!check(String(req.headers["x-lamp-signature"] ?? ""), req.rawBody ?? "")) {
      console.warn("webhook refused", req.ip);
      return res.status(401).end();
    }
    next();
  };
}
