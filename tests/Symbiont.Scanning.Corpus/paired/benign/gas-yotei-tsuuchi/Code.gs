/**
 * 予定通知スクリプト
 * 明日の予定をまとめて自分宛てに送り、希望すればチームの Webhook にも件数だけ送ります。毎日 18 時に実行されます。
 */
const 送信先 = Session.getEffectiveUser().getEmail();

function 設定() {
  ScriptApp.getProjectTriggers()
    .filter(t => t.getHandlerFunction() === '通知')
    .forEach(t => ScriptApp.deleteTrigger(t));
  ScriptApp.newTrigger('通知').timeBased().atHour(18).everyDays(1).create();
}

function 解除() {
  ScriptApp.getProjectTriggers().forEach(t => ScriptApp.deleteTrigger(t));
}

function 通知() {
  const 明日 = new Date();
  明日.setDate(明日.getDate() + 1);
  const 予定 = CalendarApp.getDefaultCalendar().getEventsForDay(明日);
  if (予定.length === 0) return;

  const 行 = 予定.map(e => {
    const 時刻 = e.isAllDayEvent() ? '終日' : Utilities.formatDate(e.getStartTime(), 'Asia/Tokyo', 'HH:mm');
    return `${時刻}  ${e.getTitle()}`;
  });
  GmailApp.sendEmail(送信先, `明日の予定 ${予定.length} 件`, 行.join('\n'));

  // 件名や参加者は送らない
  const url = PropertiesService.getUserProperties().getProperty('TEAM_WEBHOOK');
  if (url && url.startsWith('https://chat.example.org/')) {
    const 応答 = UrlFetchApp.fetch(url, {
      method: 'post',
      contentType: 'application/json',
      muteHttpExceptions: true,
      payload: JSON.stringify({ text: `明日の予定: ${予定.length} 件` }),
    });
    if (応答.getResponseCode() >= 400) console.warn('Webhook: ' + 応答.getResponseCode());
  }
}
