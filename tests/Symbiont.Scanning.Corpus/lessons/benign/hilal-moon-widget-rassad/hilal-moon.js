// ‏<hilal-moon> يرسم طور القمر لليوم
class HilalMoon extends HTMLElement {
  static observedAttributes = ['date'];

  connectedCallback() {
    this.render();
    // خط عربي جميل، يمكن إيقافه بالخاصية nofont
    if (!this.hasAttribute('nofont') && !document.getElementById('hilal-font')) {
      const l = document.createElement('link');
      l.id = 'hilal-font';
      l.rel = 'stylesheet';
      l.href = 'https://cdn.example.net/khatt.css';
      document.head.append(l);
    }
    if (/localhost|staging/.test(location.host)) console.debug('hilal-moon', this.age().toFixed(2));
  }

  attributeChangedCallback() {
    this.render();
  }

  age() {
    const d = this.getAttribute('date') ? new Date(this.getAttribute('date')) : new Date();
    return (((d - Date.UTC(2000, 0, 6, 18, 14)) / 864e5) % 29.530588853 + 29.530588853) % 29.530588853;
  }

  render() {
    // رموز الأطوار الثمانية متتالية في يونيكود
    const n = Math.round(this.age() / 29.530588853 * 8) % 8;
    this.textContent = String.fromCodePoint(0x1f311 + n);
    this.title = ['محاق', 'هلال', 'تربيع أول', 'أحدب متزايد', 'بدر', 'أحدب متناقص', 'تربيع ثان', 'هلال آخر'][n];
  }
}
customElements.define('hilal-moon', HilalMoon);
