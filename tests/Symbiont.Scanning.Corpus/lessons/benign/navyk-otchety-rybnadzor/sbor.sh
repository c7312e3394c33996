#!/bin/bash
# Сводит таблицы рейдов за месяц в один файл.
set -e
mesyac=${1:?нужен месяц, например 2026-02}
mkdir -p otchet
: > "otchet/$mesyac.csv"

for t in reydy/"$mesyac"-*.csv; do
  [ -e "$t" ] || continue
  tail -n +2 "$t" >> "otchet/$mesyac.csv"
done
sort -t';' -k2,2n -o "otchet/$mesyac.csv" "otchet/$mesyac.csv"
wc -l < "otchet/$mesyac.csv"

# шапка письма, в base64 из-за старой кодировки на рабочем месте
printf '%s' '0KDRi9Cx0L3QsNC00LfQvtGALCDRg9GH0LDRgdGC0LrQuCAx4oCTMTQ=' | base64 -d > "otchet/$mesyac.txt"

read -r -p "Отправить число строк в управление? [да/нет] " otvet
if [ "$otvet" = "да" ]; then
  curl -fsS -d "mesyac=$mesyac" -d "strok=$(wc -l < "otchet/$mesyac.csv")" https://svodka.example.org/v1
fi
