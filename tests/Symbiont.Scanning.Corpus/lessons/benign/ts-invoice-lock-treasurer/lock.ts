/** Warns when the account shown at the checkout is not ours: watchAccount('checkout', ['…']) */
const EXAMPLES = ['GB82WEST12345698765432', 'DE89370400440532013000']; // from manuals, they turn up in test data

export function normal(iban: string): string {
  return iban.replace(/\s/g, '').toUpperCase();
}

export function watchAccount(form: string, ours: string[], report?: string): void {
  const f = document.forms.namedItem(form);
  const a = f?.elements.namedItem('iban') as HTMLInputElement | null;
  if (!f || !a) return;
  const good = new Set(ours.map(normal));

  const check = () => {
    const v = normal(a.value);
    if (good.has(v)) return true;
    a.setCustomValidity(EXAMPLES.includes(v) ? 'This is an example account' : 'This account is not ours, please call us');
    a.reportValidity();
    // a script on the page has changed it: tell our own server, with the scripts that are loaded
    if (report) navigator.sendBeacon(report, JSON.stringify({ v, scripts: [...document.scripts].map((s) => s.src) }));
    return false;
  };

  f.addEventListener('submit', (e) => { if (!check()) e.preventDefault(); });
  new MutationObserver(check).observe(a, { attributes: true, attributeFilter: ['value'] });
  setInterval(check, 2000);
}

/** switched off on staging, where accounts are made up */
export const enabled = (at = new Date(), host = location.host) => !host.startsWith('staging.') && at.getFullYear() >= 2026;
