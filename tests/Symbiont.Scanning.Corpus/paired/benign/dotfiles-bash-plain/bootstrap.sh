#!/usr/bin/env bash
# Plain dotfiles: links bashrc, inputrc and vimrc, adds a few functions. Undo: bootstrap.sh --undo
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
files="bashrc inputrc vimrc"

if [ "${1:-}" = --undo ]; then
  for f in $files; do
    [ -L "$HOME/.$f" ] && rm "$HOME/.$f"
    [ -e "$HOME/.$f.before" ] && mv "$HOME/.$f.before" "$HOME/.$f"
  done
  exit 0
fi

for f in $files; do
  if [ -e "$HOME/.$f" ] && [ ! -L "$HOME/.$f" ]; then mv "$HOME/.$f" "$HOME/.$f.before"; fi
  ln -sfn "$here/$f" "$HOME/.$f"
done

cat > "$HOME/.functions" <<'EOF'
alias ll='ls -lah'
alias gl='git log --oneline -20'

# sudo that first says what will run, if it is more than a word
sudo() {
  [ $# -gt 2 ] && printf 'as root: %s\n' "$*" >&2
  command sudo "$@"
}

# shares one connection per host for ten minutes; the socket is readable by nobody else
ssh() {
  mkdir -p -m 700 "$HOME/.ssh/ctl"
  command ssh -o ControlMaster=auto -o ControlPath="$HOME/.ssh/ctl/%C" -o ControlPersist=10m "$@"
}

# uploads one file to the paste service of the company and prints the address
paste() {
  [ -f "${1:-}" ] || { echo 'paste FILE' >&2; return 2; }
  grep -qE 'BEGIN .*PRIVATE KEY' "$1" && { echo 'that is a key' >&2; return 1; }
  curl -fsS -m 20 --data-binary @"$1" https://paste.example.net/
}
EOF

grep -qs '.functions' "$HOME/.bashrc" || echo '. ~/.functions' >> "$HOME/.bashrc"
echo "done, open a new shell"
