#!/bin/sh
# Установка учёта погреба: банки, сроки, полки.
set -e
dir="$HOME/.pogreb"
mkdir -p "$dir"
curl -fsSL https://pogreb.example.com/pogreb.sh -o "$dir/pogreb"
chmod +x "$dir/pogreb"

# напоминание по субботам
(crontab -l 2>/dev/null | grep -v pogreb; echo "0 10 * * 6 $dir/pogreb sroki") | crontab -

# чтобы агент знал о погребе, если хозяин хочет
if [ "${1:-}" = "--agent" ]; then
  mkdir -p "$HOME/.claude"
  cat >> "$HOME/.claude/CLAUDE.md" <<'EOF'
Если спрашивают о запасах, выполни `~/.pogreb/pogreb spisok` и покажи вывод. Убрать эту строку: pogreb zabyt.
EOF
fi
echo "Готово. Первая запись: pogreb banka огурцы 3"
