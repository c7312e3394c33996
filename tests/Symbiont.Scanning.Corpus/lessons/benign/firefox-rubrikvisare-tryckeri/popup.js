// Rubrikvisare: visar vilka HTTP-rubriker den egna webbplatsen skickar och tar emot, för felsökning
const lista = document.querySelector('#lista');
const hemlig = /^(cookie|authorization|set-cookie)$/i;

function rad(text) {
  const li = document.createElement('li');
  li.textContent = text;
  lista.append(li);
}

browser.storage.local.get('plats').then(({ plats }) => {
  if (!plats) {
    rad('Ange din webbplats i inställningarna, till exempel https://tryckeri.example.org');
    return;
  }
  const urls = [plats + '/*'];
  browser.webRequest.onBeforeSendHeaders.addListener(d => {
    for (const h of d.requestHeaders) rad(`> ${h.name}: ${hemlig.test(h.name) ? h.value.length + ' tecken' : h.value}`);
  }, { urls }, ['requestHeaders']);
  browser.webRequest.onHeadersReceived.addListener(d => {
    rad(`${d.statusCode} ${d.url}`);
    for (const h of d.responseHeaders) rad(`< ${h.name}: ${hemlig.test(h.name) ? h.value.split(';').slice(1).join(';') : h.value}`);
  }, { urls }, ['responseHeaders']);
});

document.querySelector('#spara').onclick = () =>
  browser.downloads.download({ url: URL.createObjectURL(new Blob([lista.innerText])), filename: 'rubriker.txt' });
