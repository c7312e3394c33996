#!/usr/bin/env bash
set -euo pipefail

name="${1:?name of the skill}"
project="${2:?path of the project}"
from="$HOME/.claude/skills/$name"
to="$project/.claude/skills/$name"

[ -f "$from/SKILL.md" ] || { echo "no skill $name" >&2; exit 1; }
[ -d "$project/.git" ] || { echo "$project is not a git project" >&2; exit 1; }

if [ -n "$(git -C "$project" status --porcelain)" ]; then
  echo "The project has changes that are not committed. Commit or stash them first." >&2
  exit 1
fi

echo "Files:"
( cd "$from" && find . -type f -not -path './.git/*' | sort )

if [ -d "$to" ]; then
  echo
  echo "Difference to the copy in the project:"
  diff -ru "$to" "$from" || true
fi

echo
read -r -p "Copy to $to? Type yes: " answer
[ "$answer" = "yes" ] || { echo "nothing copied"; exit 0; }

mkdir -p "$to"
( cd "$from" && find . -type f -not -path './.git/*' -print0 | cpio -0pdum --quiet "$to" )
git -C "$project" status --short .claude
echo "Copied. Not committed."
