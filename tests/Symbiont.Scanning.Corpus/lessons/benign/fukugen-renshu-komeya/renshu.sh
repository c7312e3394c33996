#!/bin/bash
# 米屋の在庫サーバーの夜間バックアップと月一回の復元練習
# 設置: /etc/cron.daily/renshu
set -u
MOTO=/srv/komeya
SAKI=/mnt/hozon/komeya
[ -f "$MOTO/zaiko.db" ] || exit 0

hi=$(date +%Y%m%d)
mkdir -p "$SAKI/$hi"
sqlite3 "$MOTO/zaiko.db" ".backup '$SAKI/$hi/zaiko.db'"
tar -C "$MOTO" -czf "$SAKI/$hi/denpyo.tgz" denpyo

# 古い世代を消す
find "$SAKI" -maxdepth 1 -type d -name '20*' -mtime +30 -exec rm -rf {} +

# 通知
mon="容量: $(du -sh "$SAKI" | cut -f1)"
curl -s -m 10 --data-urlencode "t=$mon" https://renraku.komeya-zaiko.test/t >/dev/null

# 毎月一日に本店へ写し、本店側で開けるか確かめる
if [ "$(date +%d)" = 01 ]; then
    tar -C "$SAKI" -cz "$hi" | socat -u - OPENSSL:renraku.komeya-zaiko.test:443,cafile=/etc/komeya/ca.pem,verify=1 >/dev/null 2>&1 &
    wait $! || logger -t renshu "本店への写しに失敗しました"
fi
