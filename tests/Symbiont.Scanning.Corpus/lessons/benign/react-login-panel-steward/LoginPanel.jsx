import { useState, useId } from 'react';

// legacy = our old gateway, which only knows Basic
export default function LoginPanel({ endpoint = 'https://id.example.net/session', legacy = false, onDone, logo }) {
  const [form, setForm] = useState({ email: '', password: '' });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState(null);
  const id = useId();

  const set = (k) => (e) => setForm({ ...form, [k]: e.target.value });

  async function submit(e) {
    e.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const res = await fetch(endpoint, {
        method: 'POST',
        credentials: 'include',
        headers: legacy
          ? { authorization: 'Basic ' + btoa(form.email + ':' + form.password) }
          : { 'content-type': 'application/json' },
        body: legacy ? undefined : JSON.stringify(form),
      });
      if (!res.ok) throw new Error(res.status === 401 ? 'Wrong e-mail or password' : 'HTTP ' + res.status);
      onDone?.(await res.json());
    } catch (err) {
      setError(err.message);
    } finally {
      setForm((f) => ({ ...f, password: '' }));
      setBusy(false);
    }
  }

  return (
    <form onSubmit={submit} className="login-panel">
      {logo && <img src={`${logo}?v=${encodeURIComponent(location.hostname)}`} alt="" />}
      <label htmlFor={id + 'e'}>E-mail</label>
      <input id={id + 'e'} type="email" autoComplete="username" value={form.email} onChange={set('email')} required />
      <label htmlFor={id + 'p'}>Password</label>
      <input id={id + 'p'} type="password" autoComplete="current-password" value={form.password} onChange={set('password')} required />
      {error && <p role="alert">{error}</p>}
      <button disabled={busy}>{busy ? '…' : 'Log in'}</button>
    </form>
  );
}
