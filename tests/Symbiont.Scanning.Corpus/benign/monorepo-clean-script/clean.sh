#!/bin/sh
# Removes everything that a build has written. Sources stay; `clean.sh --all` removes dependencies as well.
set -eu
cd "$(git rev-parse --show-toplevel)"

find . -name node_modules -prune -o \( -name dist -o -name .turbo -o -name coverage -o -name __pycache__ -o -name .pytest_cache \) \
  -type d -print -exec rm -rf {} +
find . -name node_modules -prune -o -name '*.tsbuildinfo' -type f -print -delete

if [ "${1:-}" = --all ]; then
  rm -rf node_modules packages/*/node_modules .venv
  docker builder prune --force --filter until=168h
fi

git clean -ndX | head -20
echo "Left over by git's opinion: $(git clean -ndX | wc -l) paths (shown, not deleted)"
