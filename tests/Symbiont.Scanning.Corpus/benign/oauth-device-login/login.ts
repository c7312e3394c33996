import { setTimeout as sleep } from 'node:timers/promises';

interface Device { device_code: string; user_code: string; verification_uri: string; interval: number; expires_in: number }

const issuer = process.env.OIDC_ISSUER ?? 'https://login.example.com';
const client = process.env.OIDC_CLIENT ?? 'example-cli';

async function post<T>(path: string, fields: Record<string, string>): Promise<{ ok: boolean; body: T }> {
  const response = await fetch(`${issuer}${path}`, { method: 'POST', body: new URLSearchParams(fields) });
  return { ok: response.ok, body: (await response.json()) as T };
}

/** Device flow: the user types a code in the browser, we wait for the token. It is printed, never stored. */
export async function login(): Promise<string> {
  const { body: device } = await post<Device>('/device', { client_id: client, scope: 'openid profile' });
  console.error(`Open ${device.verification_uri} and enter ${device.user_code}`);
  const end = Date.now() + device.expires_in * 1000;
  let pause = device.interval;
  while (Date.now() < end) {
    await sleep(pause * 1000);
    const { ok, body } = await post<{ access_token?: string; error?: string }>('/token', {
      client_id: client,
      device_code: device.device_code,
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    });
    if (ok && body.access_token) return body.access_token;
    if (body.error === 'slow_down') pause += 5;
    else if (body.error !== 'authorization_pending') throw new Error(body.error);
  }
  throw new Error('the code has expired');
}

console.log(await login());
