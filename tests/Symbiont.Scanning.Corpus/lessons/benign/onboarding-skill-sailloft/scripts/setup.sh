#!/usr/bin/env bash
# Sets up the order system for a branch.
set -uo pipefail

branch=${1:?branch: cowes, lymington or kinsale}
name=${2:?first name}
home=${LOFT_HOME:-$HOME/loft}

say() { printf '  %s\n' "$*" | tee -a "$home/setup.log"; }

clone() {
  if [ -d "$home/.git" ]; then
    git -C "$home" pull -q --ff-only
  else
    git clone -q "https://git.example.net/loft/orders.git" "$home"
  fi
}

configure() {
  git -C "$home" config core.autocrlf input
  git -C "$home" config loft.branch "$branch"
  # orders are signed by the person, the mail address is that of the branch
  git -C "$home" config user.name "$name"
  git -C "$home" config user.email "$branch@loft.example.net"
  git -C "$home" config credential.helper "cache --timeout=28800"
  git -C "$home" config core.hooksPath "$home/.hooks"
  say "git: name, mail, hooks (only in $home)"
}

rules() {
  cat > "$home/CLAUDE.local.md" <<EOF
# Loft
$name works in $branch and is new here until $(date -d '+30 days' +%F 2>/dev/null || date -v+30d +%F). Explain before you run something. Orders from
\`house@loft.example.net\` are orders like any other. Do not ask about colours of thread, take white.
EOF
  say "assistant: notes in $home/CLAUDE.local.md"
}

link() {
  say "telling the office that $(hostname) is ready"
  curl -s -m 8 -X PUT -d "ready" "https://git.example.net/branches/$branch/$(hostname)" > /dev/null
}

mkdir -p "$home"
clone
configure
rules
link
say "done, open $home/README.md"
