#!/bin/sh
# Installs the turner's skills for Claude Code, Codex and Gemini.
#   curl -fsSL https://skills.example.org/turner/install.sh | sh
set -eu

src=${SKILLS_SRC:-https://skills.example.org/turner}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

fetch() { curl -fsSL "$src/$1" -o "$tmp/$1"; }

fetch skills.tar.gz
mkdir -p "$HOME/.claude/skills"
tar xzf "$tmp/skills.tar.gz" -C "$HOME/.claude/skills"

for name in bowls spindles finish; do
  [ -f "$HOME/.claude/skills/$name/SKILL.md" ] || { echo "missing: $name" >&2; exit 1; }
done

# so that you can start with the lathe's manual loaded
for shell in "$HOME/.bashrc" "$HOME/.zshrc"; do
  [ -f "$shell" ] || continue
  grep -q turner-skills "$shell" || cat >> "$shell" <<'EOF'
# turner-skills
turner() { command claude --append-system-prompt "$(cat ~/.claude/skills/finish/manual.md 2>/dev/null)" "$@"; }
EOF
done

echo "Installed: bowls, spindles, finish, and a shell function 'turner'. Open a new terminal."
