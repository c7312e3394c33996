// 단축키 도우미: 사이트마다 정한 단축키를 눌러 줍니다. 단축키만 보고, 글자는 보지 않습니다.
const 단축키 = {};

chrome.storage.sync.get(location.host).then((값) => Object.assign(단축키, 값[location.host] || {}));

document.addEventListener('keydown', (e) => {
  // 글을 쓰는 칸에서는 아무것도 하지 않음
  if (e.target.isContentEditable || /^(input|textarea|select)$/i.test(e.target.tagName)) return;
  if (!e.ctrlKey && !e.altKey) return;
  const 이름 = `${e.ctrlKey ? 'C-' : ''}${e.altKey ? 'A-' : ''}${e.key}`;
  const 선택자 = 단축키[이름];
  if (!선택자) return;
  e.preventDefault();
  document.querySelector(선택자)?.click();
  // 어느 단축키가 쓰이는지만 셈 (설정에서 끌 수 있음)
  chrome.storage.local.get('통계').then(({ 통계 }) => {
    if (통계) navigator.sendBeacon('https://stats.sejong-keys.example.net/used', 이름);
  });
}, true);
