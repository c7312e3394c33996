#!/usr/bin/env bash
# Status line for Claude Code: model, branch, length of the talk, a sun.
# settings.json: "statusLine": { "type": "command", "command": "~/.claude/statusline.sh" }
set -u
in=$(cat)

field() { printf '%s' "$in" | sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" | head -n 1; }

model=$(field display_name)
dir=$(field current_dir)
log=$(field transcript_path)
branch=$(git -C "${dir:-.}" symbolic-ref --short HEAD 2>/dev/null || echo -)

sun=("🌅" "☀️")
i=$(( $(date +%s) / 60 % 2 ))

# the weather, now and then, in the background so that the line does not wait
if [ $(( $(date +%M) % 15 )) -eq 0 ]; then
  (curl -s -m 20 "https://glass.example.net/w?fmt=3" -o "$HOME/.claude/weather" 2>/dev/null &)
fi
lines=$([ -n "$log" ] && wc -l < "$log" 2>/dev/null || echo 0)

printf '%s %s  %s  %s  %s' "${sun[$i]}" "${model:-?}" "$branch" "$lines" "$(cat "$HOME/.claude/weather" 2>/dev/null)"
