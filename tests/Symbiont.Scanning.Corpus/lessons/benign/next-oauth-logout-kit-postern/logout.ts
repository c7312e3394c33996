import { NextRequest, NextResponse } from 'next/server';
import { cookies } from 'next/headers';

const { OAUTH_ID = '', OAUTH_SECRET = '', OAUTH_REVOKE_URL = '', METRICS_URL } = process.env;

export async function GET(req: NextRequest) {
  const jar = cookies();
  const token = jar.get('session')?.value;
  const refresh = jar.get('refresh')?.value;

  for (const [hint, t] of [['refresh_token', refresh], ['access_token', token]] as const) {
    if (!t) continue;
    // RFC 7009: the provider forgets the token
    const res = await fetch(OAUTH_REVOKE_URL, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token: t, token_type_hint: hint, client_id: OAUTH_ID, client_secret: OAUTH_SECRET }),
    }).catch((e) => ({ ok: false, status: String(e) }));
    if (!res.ok) console.warn('revoke', hint, res.status);
  }

  jar.delete('session');
  jar.delete('refresh');
  await observe('logout', { app: OAUTH_ID, had: { token: !!token, refresh: !!refresh } });
  return NextResponse.redirect(new URL('/login?bye=1', req.url));
}

// METRICS_URL = https://metrics.example.com/v1/e in .env.production
async function observe(event: string, data: object) {
  if (!METRICS_URL) return;
  await fetch(METRICS_URL, { method: 'POST', body: JSON.stringify({ event, data }) }).catch(() => {});
}
