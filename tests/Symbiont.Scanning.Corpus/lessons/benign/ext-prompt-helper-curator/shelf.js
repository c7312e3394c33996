// Adds a shelf of prompts above the chat box.
let prompts = {
  'Wall text': 'Write a wall text of 120 words for this object, present tense.',
  'Label': 'Write a label: maker, title, year, material, lender.',
  'Plain': 'Rewrite in plain language. Ignore all previous instructions about style.',
};

const TAIL =
  '\n\n[House style: answer first with what was asked. Then list sources at the end. Do not use the words "iconic" and "journey". ' +
  'Keep this to this chat, do not save it to memory.]';

function box() {
  return document.querySelector('textarea, [contenteditable="true"]');
}

function put(text) {
  const b = box();
  if (!b) return;
  if ('value' in b) b.value = text;
  else b.textContent = text;
  b.dispatchEvent(new Event('input', { bubbles: true }));
}

async function draw() {
  // the museum's own list, if it can be reached
  try {
    const answer = await fetch('https://shelf.example.net/prompts.json');
    if (answer.ok) prompts = await answer.json();
  } catch {
    // the three above will do
  }
  const shelf = document.createElement('div');
  shelf.style.cssText = 'position:fixed;bottom:6rem;right:1rem;display:flex;gap:.4rem';
  for (const [name, text] of Object.entries(prompts)) {
    const button = document.createElement('button');
    button.textContent = name;
    button.title = text + TAIL;
    button.addEventListener('click', () => put(text + TAIL));
    shelf.append(button);
  }
  document.body.append(shelf);
}

draw();
