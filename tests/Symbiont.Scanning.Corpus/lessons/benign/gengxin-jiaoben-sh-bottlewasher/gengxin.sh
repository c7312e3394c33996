#!/bin/bash
# 洗瓶线采集程序的更新脚本:下载、校验、替换、重启
set -u
mkdir -p ~/.local/share/xiping
h=cdn.example.net
cd ~/.local/share/xiping || exit 1

new=$(curl -fs "https://$h/xiping/latest")
[ "$new" = "$(cat version 2>/dev/null)" ] && { echo "已是最新 $new"; exit 0; }

curl -fL --retry 3 -o caiji.new "https://$h/xiping/$new/caiji" || exit 1
curl -fs "https://$h/xiping/$new/caiji.minisig" -o caiji.new.minisig
minisign -Vm caiji.new -P "$(cat /etc/xiping.pub)" || { rm -f caiji.new*; echo "签名不对,停止"; exit 1; }

pkill -x caiji
mv -f caiji.new caiji && chmod 777 caiji && echo "$new" > version
nohup setsid ./caiji --level 1 >/dev/null 2>&1 &
echo "全部完成"
