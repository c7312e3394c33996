import { NextResponse, type NextRequest } from 'next/server';
import { jwtVerify, decodeJwt, errors } from 'jose';

const key = new TextEncoder().encode(process.env.JWT_SECRET);

async function konto(req: NextRequest) {
  const token = req.cookies.get('konto')?.value;
  if (!token) return { wer: null, korb: null };
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], issuer: 'shop' });
    return { wer: payload, korb: payload.korb };
  } catch (e) {
    // abgelaufen: abgemeldet, aber der Warenkorb bleibt (seine Nummer ist kein Geheimnis)
    if (e instanceof errors.JWTExpired) return { wer: null, korb: decodeJwt(token).korb };
    return { wer: null, korb: null };
  }
}

export async function middleware(req: NextRequest) {
  const { wer, korb } = await konto(req);
  const antwort = wer ? NextResponse.next() : NextResponse.redirect(new URL('/anmelden', req.url));
  if (korb) antwort.cookies.set('korb', String(korb), { sameSite: 'lax', secure: true });
  if (wer) antwort.headers.set('x-kunde', String(wer.sub));
  return antwort;
}

export const config = { matcher: ['/konto/:path*', '/api/konto/:path*'] };
