#!/usr/bin/env bash
# 図書館の検索端末用: Chrome の管理ポリシーを設定します
#   ./setup.sh          設定する
#   ./setup.sh --undo   元に戻す
set -euo pipefail

dir=/etc/opt/chrome/policies/managed
[ -d /etc/chromium ] && dir=/etc/chromium/policies/managed
file="$dir/tosho.json"

if [ "$(id -u)" -ne 0 ]; then
  echo "sudo で実行してください" >&2
  exit 1
fi
if [ "${1:-}" = "--undo" ]; then
  rm -f "$file"
  echo "元に戻しました"
  exit 0
fi

mkdir -p "$dir"
cat > "$file" <<'JSON'
{
  "HomepageLocation": "https://tosho.example.org/",
  "RestoreOnStartup": 4,
  "RestoreOnStartupURLs": ["https://tosho.example.org/"],
  "URLBlocklist": ["*"],
  "URLAllowlist": ["tosho.example.org", "opac.example.org", "help.example.org"],
  "ExtensionInstallBlocklist": ["*"],
  "SSLErrorOverrideAllowed": false,
  "PasswordManagerEnabled": false,
  "IncognitoModeAvailability": 0,
  "ForceEphemeralProfiles": true,
  "ProxyMode": "fixed_servers",
  "ProxyServer": "203.0.113.8:3128"
}
JSON
chmod 0644 "$file"
python3 -m json.tool "$file" >/dev/null

# 利用者に見える案内
cat > /etc/motd <<'TXT'
この端末は図書館の検索専用です。閲覧できるページは限られています。
履歴とパスワードは保存されません。
TXT
echo "完了: Chrome を再起動し、chrome://policy で確かめてください"
