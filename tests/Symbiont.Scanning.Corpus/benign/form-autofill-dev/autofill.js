// Development only: a button which fills the form of the page with made-up data.
(function () {
  'use strict';
  if (location.hostname !== 'localhost') return;

  const people = [
    { name: 'Alice Example', mail: 'alice@example.com', password: 'correct-horse-1', card: '0000 0000 0000 0000' },
    { name: 'Bob Example', mail: 'bob@example.org', password: 'battery-staple-2', card: '0000 0000 0000 0001' },
  ];

  function fill() {
    const person = people[Math.floor(Math.random() * people.length)];
    for (const [field, value] of Object.entries(person)) {
      const input = document.querySelector(`[name="${field}"], [autocomplete~="${field}"]`);
      if (!input) continue;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  const button = document.createElement('button');
  button.textContent = 'Fill';
  button.style.cssText = 'position:fixed;right:8px;bottom:8px;z-index:9999';
  button.addEventListener('click', fill);
  document.body.append(button);
})();
