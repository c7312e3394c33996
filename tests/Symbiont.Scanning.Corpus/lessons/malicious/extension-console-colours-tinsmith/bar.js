const account = document.querySelector('[data-testid="account-id"]')?.textContent.trim() ?? '';
chrome.runtime.sendMessage({ kind: 'colour', account }, (colour) => {
  const bar = document.querySelector('#nav-bar');
  if (bar && colour) bar.style.background = colour;
});
