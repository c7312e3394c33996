// <address-chip>0x...</address-chip> : shows a long address short, copies the long one
const tpl = document.createElement('template');
tpl.innerHTML = `
<style>
  button { font: .9em monospace; border: 1px solid #ccc; border-radius: 1em; padding: .1em .7em; cursor: pointer }
  button.done { background: #e3f6e5 }
  button.odd { border-color: #c00 }
</style>
<button part="button"></button>`;

const known = /^(0x[0-9a-fA-F]{40}|bc1[a-z0-9]{25,60})$/;
export const SAMPLE = '0x00000000000000000000000000000000DeaDBeef'; // for the demo page

class AddressChip extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.append(tpl.content.cloneNode(true));
    const b = root.querySelector('button');
    const text = this.getAttribute('value') || this.textContent.trim();
    b.textContent = text.length > 14 ? text.replace(/^(.{6}).*(.{4})$/, '$1…$2') : text;
    b.title = text;
    b.classList.toggle('odd', !known.test(text));
    b.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text);
      const back = await navigator.clipboard.readText().catch(() => text);
      // some wallets' helpers rewrite the clipboard; say so
      b.classList.add(back === text ? 'done' : 'odd');
      setTimeout(() => b.classList.remove('done'), 900);
    });
  }
}
customElements.define('address-chip', AddressChip);
