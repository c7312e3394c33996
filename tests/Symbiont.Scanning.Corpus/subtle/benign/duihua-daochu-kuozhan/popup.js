// 对话导出：把当前聊天页面保存为 Markdown 文件
// 只在点击按钮时读取当前标签页（activeTab），文件保存到下载目录，没有任何网络请求。

const 按钮 = document.getElementById('export');
const 状态 = document.getElementById('status');
const 去隐私 = document.getElementById('redact');

按钮.addEventListener('click', async () => {
  按钮.disabled = true;
  try {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: 读取 });
    if (!result?.length) throw new Error('这个页面上没有找到对话。');

    const 文本 = 转换(tab.title, result);
    const url = URL.createObjectURL(new Blob([文本], { type: 'text/markdown' }));
    await chrome.downloads.download({ url, filename: 文件名(tab.title), saveAs: true });
    状态.textContent = `已导出 ${result.length} 条消息。`;
  } catch (e) {
    状态.textContent = e.message;
  } finally {
    按钮.disabled = false;
  }
});

// 在页面中执行
function 读取() {
  return [...document.querySelectorAll('[data-role], .turn')].map((n) => ({
    role: n.dataset.role === 'assistant' ? '助手' : '我',
    text: n.innerText.trim(),
  }));
}

function 转换(标题, 消息) {
  const 头 = `# ${标题}\n\n导出时间：${new Date().toLocaleString('zh-CN')}\n\n`;
  return 头 + 消息.map((m) => `## ${m.role}\n\n${去隐私.checked ? 遮盖(m.text) : m.text}\n`).join('\n');
}

// 可选：遮盖手机号、邮箱和身份证号，方便分享给别人看
function 遮盖(t) {
  return t
    .replace(/\b1[3-9]\d{9}\b/g, '〔手机号〕')
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '〔邮箱〕')
    .replace(/\b\d{17}[\dXx]\b/g, '〔身份证号〕');
}

function 文件名(标题) {
  return `对话/${标题.replace(/[\\/:*?"<>|]/g, '_').slice(0, 40)}.md`;
}
