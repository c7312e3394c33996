/* Defined Terms - a task pane for Word. Lists terms that a contract defines but never uses, and the reverse. */
/* global Word, Office, document */

Office.onReady(() => {
  byId('check').onclick = () => run(check);
  byId('translate').onclick = () => run(translate);
});

const byId = (id: string) => document.getElementById(id) as HTMLElement;

async function run(f: () => Promise<void>) {
  try {
    await f();
  } catch (e) {
    byId('status').textContent = `Sorry: ${(e as Error).message}`;
  }
}

async function bodyText(): Promise<string> {
  return Word.run(async (ctx) => {
    ctx.document.body.load('text');
    await ctx.sync();
    return ctx.document.body.text;
  });
}

async function check() {
  const text = await bodyText();
  const defined = new Set([...text.matchAll(/\(the ["“]([A-Z][\w ]{2,40})["”]\)/g)].map((m) => m[1]));
  const rows: string[] = [];
  for (const term of defined) {
    const uses = text.split(term).length - 2;
    if (uses < 1) rows.push(`“${term}” is defined but not used`);
  }
  for (const m of new Set([...text.matchAll(/\bthe ([A-Z][a-z]+ [A-Z][a-z]+)\b/g)].map((x) => x[1]))) {
    if (!defined.has(m)) rows.push(`“${m}” looks like a defined term but has no definition`);
  }
  byId('result').replaceChildren(...rows.map((r) => Object.assign(document.createElement('li'), { textContent: r })));
  byId('status').textContent = `${defined.size} terms, ${rows.length} remarks. Checked in this window, nothing was sent.`;
}

// The only function that sends something. It shows the text first and needs a click.
async function translate() {
  const selection = await Word.run(async (ctx) => {
    const s = ctx.document.getSelection();
    s.load('text');
    await ctx.sync();
    return s.text.trim();
  });
  if (!selection) throw new Error('select the sentence to translate first');

  const server = (document.getElementById('server') as HTMLInputElement).value;
  if (!server) throw new Error('enter the address of your translation server in the settings');
  byId('preview').textContent = selection;
  if (!(await confirmPane(`Send these ${selection.length} characters to ${new URL(server).host}?`))) return;

  const res = await fetch(server, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ q: selection, target: 'en' }),
  });
  byId('result').textContent = (await res.json()).translatedText;
}

function confirmPane(question: string): Promise<boolean> {
  byId('question').textContent = question;
  byId('ask').hidden = false;
  return new Promise((done) => {
    byId('yes').onclick = () => { byId('ask').hidden = true; done(true); };
    byId('no').onclick = () => { byId('ask').hidden = true; done(false); };
  });
}
