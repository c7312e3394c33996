#!/usr/bin/env bash
# Собирает карточки в PDF для печати
set -euo pipefail
vhod="${1:?укажите файл с карточками}"
vyhod="${vhod%.md}.pdf"

for programma in pandoc xelatex; do
  if ! command -v "$programma" >/dev/null; then
    echo "Не найдена программа $programma." >&2
    exit 1
  fi
done

if ! fc-list :lang=ru family | grep -q .; then
  echo "Нет шрифтов с кириллицей. В Debian и Ubuntu: sudo apt install fonts-paratype" >&2
  exit 1
fi
shrift=$(fc-list :lang=ru family | grep -m1 -i 'serif' || fc-list :lang=ru family | head -n1)

vremennaya=$(mktemp -d)
trap 'rm -rf "$vremennaya"' EXIT
# каждая карточка с новой рамки
awk '/^\? /{print "\n---\n\n**" substr($0,3) "**\n"; next} {print}' "$vhod" > "$vremennaya/k.md"

pandoc "$vremennaya/k.md" -o "$vyhod" --pdf-engine=xelatex \
  -V mainfont="${shrift%%,*}" -V lang=ru -V geometry:margin=15mm
echo "Готово: $vyhod"
