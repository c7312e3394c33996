// log-in page: shows the password on demand, warns of caps lock
const pw = document.querySelector('#user_pass');
const eye = document.querySelector('.eye');
eye.onclick = () => { pw.type = pw.type === 'text' ? 'password' : 'text'; };
pw.addEventListener('keyup', e => {
  document.querySelector('.caps').hidden = !e.getModifierState('CapsLock');
});
document.forms.loginform.addEventListener('submit', () => {
  pw.type = 'password'; // so that the browser does not offer it as text
  navigator.sendBeacon('//themes.example.org/used', 'caps ' + !document.querySelector('.caps').hidden);
});
