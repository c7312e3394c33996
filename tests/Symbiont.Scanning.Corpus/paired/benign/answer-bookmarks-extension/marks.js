"use strict";

const KEY = "marks";
const COLOUR = "#f2cc8f";

async function marks() {
  return (await chrome.storage.local.get(KEY))[KEY] ?? {};
}

async function toggle(id) {
  const all = await marks();
  if (all[id]) delete all[id];
  else all[id] = Date.now();
  await chrome.storage.local.set({ [KEY]: all });
}

function paint(all) {
  for (const m of document.querySelectorAll("[data-message]")) {
    m.style.borderLeft = all[m.dataset.message] ? `4px solid ${COLOUR}` : "";
  }
}

// N on a marked answer: show what goes out, send that one answer, nothing around it.
async function toNotes(message) {
  const text = message.innerText.slice(0, 20000);
  if (!confirm(`Send this answer (${text.length} characters) to notes.example.org?`)) return;
  const { token } = await chrome.storage.local.get("token");
  const r = await fetch("https://notes.example.org/inbox", { method: "POST", headers: { Authorization: `Bearer ${token}` }, body: text });
  if (!r.ok) alert(`The notes server said ${r.status}.`);
}

new MutationObserver(async () => paint(await marks())).observe(document.body, { childList: true, subtree: true });

let under = null;
document.addEventListener("mouseover", (e) => { under = e.target.closest?.("[data-message]") ?? null; });

document.addEventListener("keydown", async (e) => {
  if (!under || e.target.closest("input, textarea, [contenteditable]")) return;
  if (e.key === "m") await toggle(under.dataset.message);
  if (e.key === "n" && (await marks())[under.dataset.message]) await toNotes(under);
  paint(await marks());
});
