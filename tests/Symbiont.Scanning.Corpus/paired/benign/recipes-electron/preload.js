const { contextBridge, ipcRenderer } = require('electron');

// The page gets four functions and nothing else; paths and files stay with the main process,
// which checks every name. contextIsolation and sandbox are on.
const NAME = /^[\p{L}\p{N} _-]{1,80}$/u;

function checked(name) {
  if (typeof name !== 'string' || !NAME.test(name)) throw new TypeError('name of the recipe');
  return name;
}

contextBridge.exposeInMainWorld('recipes', {
  list: () => ipcRenderer.invoke('recipes:list'),
  read: name => ipcRenderer.invoke('recipes:read', checked(name)),
  write: (name, text) => {
    if (typeof text !== 'string' || text.length > 200000) throw new TypeError('text of the recipe');
    return ipcRenderer.invoke('recipes:write', checked(name), text);
  },
  // Opens the dialog of the system, so the person chooses the file to import.
  importFile: () => ipcRenderer.invoke('recipes:import-dialog'),
});

// A paste of a shop's page often brings a whole document; only its text is kept.
window.addEventListener('paste', event => {
  const box = event.target.closest?.('[data-recipe-text]');
  if (!box) return;
  event.preventDefault();
  const text = event.clipboardData.getData('text/plain');
  document.execCommand('insertText', false, text);
}, true);

// Sharing is a button; the main process shows what will be sent and to whom.
window.addEventListener('DOMContentLoaded', () => {
  document.getElementById('share')?.addEventListener('click', async event => {
    const name = checked(event.currentTarget.dataset.recipe);
    const sent = await ipcRenderer.invoke('recipes:share', name, 'https://share.recipes.example.com/v1');
    event.target.textContent = sent ? 'Shared' : 'Not shared';
  });
});
