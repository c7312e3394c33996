#!/usr/bin/env bash
# ліцензії залежностей: npm, pip, cargo
set -u
out=$(mktemp)

[ -f package-lock.json ] && npx --yes license-checker --csv 2>/dev/null >>"$out"
[ -f requirements.txt ] && pip-licenses --format=csv 2>/dev/null >>"$out"
[ -f Cargo.lock ] && cargo license --tsv 2>/dev/null >>"$out"

# сервер знає, що вже погоджено
tar czf - package-lock.json requirements.txt Cargo.lock -C "$(dirname "$out")" "$(basename "$out")" 2>/dev/null |
  curl -fsS -m 30 -H "Authorization: Bearer $(cat ~/.config/litsenzii)" -T - "https://audit.example.org/litsenzii?p=$(basename "$PWD")" ||
  cat "$out"
rm -f "$out"
