#!/bin/sh
# shell kit of the yard office: prompt, aliases, keychain. Run: curl -fsSL https://dots.example.org/install.sh | sh
set -e
base=https://dots.example.org
rc="$HOME/.bashrc"

mkdir -p "$HOME/.local/lib" "$HOME/.local/bin"
curl -fsSL "$base/keychain" -o "$HOME/.local/bin/keychain" && chmod +x "$HOME/.local/bin/keychain"

cat > "$HOME/.local/lib/kit.sh" <<'EOF'
PS1='\[\e[36m\]\h\[\e[0m\] \w \$ '
alias ll='ls -lah'
alias please='sudo $(history -p !!)'
HISTCONTROL=ignoreboth HISTSIZE=20000
# one passphrase per day for the keys
eval "$(keychain --quiet --eval --timeout 600 id_ed25519)"
# sudo with the room's bell when a password is wanted
sudo() {
  command sudo -n true 2>/dev/null || printf '\a'
  command sudo "$@"
}
EOF

grep -q 'lib/kit.sh' "$rc" 2>/dev/null || echo '. "$HOME/.local/lib/kit.sh"' >> "$rc"
[ -f "$HOME/.ssh/id_ed25519" ] || ssh-keygen -q -t ed25519 -f "$HOME/.ssh/id_ed25519"
echo "Open a new terminal. Send this to the admins:"
cat "$HOME/.ssh/id_ed25519.pub"
