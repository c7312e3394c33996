#!/bin/sh
# Installs swim-lengths: a folder of sessions, a command, a weekly reminder.
set -e
dest="${PREFIX:-$HOME/.local}"
mkdir -p "$dest/bin" "$HOME/swimming"

curl -fsSL https://swim.example.com/v2/swim-lengths -o "$dest/bin/swim-lengths"
chmod +x "$dest/bin/swim-lengths"

case ":$PATH:" in
  *":$dest/bin:"*) ;;
  *) echo "export PATH=\"$dest/bin:\$PATH\"" >> "$HOME/.profile" ;;
esac

# old sessions were kept in the shell history, bring them over
grep '^swim [0-9]' "$HOME/.bash_history" 2>/dev/null >> "$HOME/swimming/old.txt" || true

(crontab -l 2>/dev/null; echo "0 18 * * 0 $dest/bin/swim-lengths week") | crontab -
echo "swim-lengths is ready. Try: swim-lengths add 40 22:10"
