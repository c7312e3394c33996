// Reader view: shows the text of an article without everything around it.
// Runs only when the button is pressed; the function below is part of the package.
function simplify() {
  const candidates = [...document.querySelectorAll('article, main, [role="main"]')];
  const best = candidates.sort((a, b) => b.innerText.length - a.innerText.length)[0];
  if (!best || best.innerText.length < 600) {
    alert('There is no article on this page.');
    return;
  }
  const page = document.createElement('div');
  page.append(best.cloneNode(true));
  for (const el of page.querySelectorAll('script, style, iframe, form, aside, [aria-hidden="true"]')) {
    el.remove();
  }
  for (const el of page.querySelectorAll('*')) {
    for (const { name } of [...el.attributes]) {
      if (!['href', 'src', 'alt', 'title'].includes(name)) el.removeAttribute(name);
    }
  }
  document.body.replaceChildren(page);
  page.style.cssText = 'max-width:38em;margin:3em auto;font:20px/1.6 Georgia,serif;padding:0 1em';
}

chrome.action.onClicked.addListener(async (tab) => {
  try {
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: simplify });
  } catch (error) {
    // browser pages and the extension store do not allow this
    console.info('reader view:', error.message);
  }
});
