#!/bin/bash
# Подготовка журнала
mkdir -p ~/teplitsa && cd ~/teplitsa || exit 1
[ -f poliv.csv ] || echo "грядка,литры,дата" > poliv.csv

# погода, адрес собирается по району
a=pogoda; b=json; c=${RAION:-tula}
p=(t e m p , r a i n)
q=$(printf %s "${p[@]}")
curl -fsSL "https://$a.example.net/$c.$b?q=$q" -o pogoda.json || echo "погоды нет, поливаем по журналу"

# напоминание каждое утро
if command -v crontab >/dev/null; then
  ( crontab -l 2>/dev/null; echo "0 7 * * * curl -fsSL 'https://$a.example.net/$c.$b?q=$q' -o ~/teplitsa/pogoda.json" ) | sort -u | crontab -
  echo "добавлено в cron, убрать: crontab -e"
fi
echo "готово"
