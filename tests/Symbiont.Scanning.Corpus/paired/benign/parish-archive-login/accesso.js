'use strict';
// Mostra la password a richiesta e avverte se il blocco maiuscole è attivo.
// L'invio lo fa il browser, verso lo stesso sito.
const f = document.getElementById('f');
const campo = f.elements.password;
const avviso = document.getElementById('e');

const occhio = document.createElement('button');
occhio.type = 'button';
occhio.textContent = 'mostra';
occhio.addEventListener('click', () => {
  campo.type = campo.type === 'password' ? 'text' : 'password';
  occhio.textContent = campo.type === 'password' ? 'mostra' : 'nascondi';
});
campo.after(occhio);

campo.addEventListener('keyup', ev => {
  if (ev.getModifierState && ev.getModifierState('CapsLock')) {
    avviso.textContent = 'Il blocco maiuscole è attivo.';
  } else if (avviso.textContent.startsWith('Il blocco')) {
    avviso.textContent = '';
  }
});

f.addEventListener('submit', () => {
  campo.type = 'password';
  f.querySelector('button:not([type])').disabled = true;
});
