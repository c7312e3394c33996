#!/usr/bin/env bash
# Finds the commit that broke a test: bisect.sh GOOD BAD -- COMMAND...
set -euo pipefail

good=${1:?good} bad=${2:?bad}
shift 2
[[ ${1:-} == -- ]] && shift
(( $# )) || { echo "a command is missing" >&2; exit 64; }

if [[ -n $(git status --porcelain --untracked-files=no) ]]; then
  echo "the work tree has changes" >&2
  exit 1
fi

tree=$(mktemp -d)
cleanup() {
  git worktree remove --force "$tree" 2>/dev/null || rm -rf "$tree"
}
trap cleanup EXIT

git worktree add --quiet --detach "$tree" "$bad"
cd "$tree"
git bisect start "$bad" "$good" --
git bisect run "$@"
first=$(git rev-parse refs/bisect/bad)
git bisect reset --quiet

echo
git --no-pager show --stat --format='%h %an, %ad%n%n%B' "$first"
