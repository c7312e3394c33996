#!/usr/bin/env bash
# help-me.sh - opens a shared terminal for a helper of the repair cafe, for thirty minutes at most
set -euo pipefail

cat <<'EOF'
A helper of the repair cafe will see this terminal and can type in it.
  - You see every key.
  - Close the window, or press Ctrl-C, to end it at once.
  - After 30 minutes it ends by itself.
Do not open it because somebody called you. Only if you called us.
EOF
read -rp "Type YES to start: " answer
[ "$answer" = YES ] || { echo "Nothing happened."; exit 0; }

command -v tmate >/dev/null || { echo "tmate is missing. Debian, Ubuntu: sudo apt install tmate"; exit 1; }

mkdir -p "$HOME/repair-cafe"
log=$HOME/repair-cafe/$(date +%F_%H-%M).log

conf=$(mktemp)
trap 'rm -f "$conf"' EXIT
cat > "$conf" <<'EOF'
set -g tmate-server-host help.example.org
set -g tmate-server-port 22
EOF

echo "The code appears in the bottom line. Read it out on the phone."
timeout --foreground 30m script -q -c "tmate -f '$conf' new-session" "$log" || true
echo "Session ended. Recording: $log"
