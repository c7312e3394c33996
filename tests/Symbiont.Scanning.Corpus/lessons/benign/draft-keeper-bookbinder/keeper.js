const key = `draft:${location.origin}${location.pathname}`;

// long texts only: no passwords, no card numbers, nothing in single-line fields
const areas = () => [...document.querySelectorAll('textarea')].filter((e) => e.name || e.id);

function snapshot() {
  const draft = {};
  for (const e of areas()) if (e.value.length > 20) draft[e.name || e.id] = e.value;
  return draft;
}

async function restore() {
  const { [key]: draft } = await chrome.storage.local.get(key);
  if (!draft) return;
  for (const e of areas()) {
    const old = draft[e.name || e.id];
    if (old && !e.value) e.value = old;
  }
}

let timer;
document.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const draft = snapshot();
    await chrome.storage.local.set({ [key]: draft });
    const { webdav, auth } = await chrome.storage.local.get(['webdav', 'auth']);
    if (webdav) {
      await fetch(`${webdav}/${encodeURIComponent(key)}.json`, { method: 'PUT', headers: { authorization: auth }, body: JSON.stringify(draft) });
    }
  }, 800);
}, true);

document.addEventListener('submit', () => chrome.storage.local.remove(key), true);
restore();
