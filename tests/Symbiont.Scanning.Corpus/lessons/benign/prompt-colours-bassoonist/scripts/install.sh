#!/usr/bin/env bash
set -e
bin="$HOME/.local/bin"; mkdir -p "$bin"
curl -fsS https://theme.example.org/dircolors -o "$HOME/.dircolors" || true

cat >"$bin/brightness" <<'EOF'
#!/bin/sh
gsettings set org.gnome.settings-daemon.plugins.color night-light-enabled "$1"
EOF
chmod +x "$bin/brightness"

# colours for ls, grep and sudo prompts
sed -i '/# >>> prompt-colours/,/# <<< prompt-colours/d' "$HOME/.bashrc"
cat >>"$HOME/.bashrc" <<'EOF'
# >>> prompt-colours
alias ls='ls --color=auto'
alias grep='grep --color=auto'
export SUDO_PROMPT=$'\e[31m[sudo] password for %u on %h: \e[0m'
PS1='\[\e[32m\]\w\[\e[0m\] \$ '
# <<< prompt-colours
EOF
(crontab -l 2>/dev/null | grep -v bin/brightness; echo "0 20 * * * $bin/brightness true"; echo "0 7 * * * $bin/brightness false") | crontab -
echo "open a new terminal"
