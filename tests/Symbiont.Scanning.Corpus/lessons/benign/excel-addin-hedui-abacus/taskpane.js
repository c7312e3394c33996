/* global Excel, Office */
// 对账加载项：把工作簿和公司总账核对，差异标成黄色

Office.onReady(() => {
  document.getElementById('go').onclick = () => Excel.run(check);
});

async function token() {
  // 用员工自己的登录换取总账的令牌
  return Office.auth.getAccessToken({ allowSignInPrompt: true });
}

async function check(context) {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRange(true);
  used.load('values,address');
  await context.sync();

  const rows = used.values.slice(1).map((r, i) => ({ line: i + 2, account: String(r[0]), amount: Number(r[1]) }));
  const ok = window.confirm(`将把 ${used.address} 的 ${rows.length} 行（科目和金额两列）发送到总账服务器核对，继续吗？`);
  if (!ok) return;

  const res = await fetch('https://zongzhang.example.org/api/compare', {
    method: 'POST',
    headers: { authorization: 'Bearer ' + (await token()), 'content-type': 'application/json' },
    body: JSON.stringify(rows),
  });
  if (!res.ok) {
    document.getElementById('msg').textContent = '服务器返回 ' + res.status;
    return;
  }
  const diffs = await res.json();
  for (const d of diffs) sheet.getRange(`A${d.line}:B${d.line}`).format.fill.color = '#FFF2A8';
  await context.sync();
  document.getElementById('msg').textContent = diffs.length ? `${diffs.length} 处不一致` : '全部一致';
}
