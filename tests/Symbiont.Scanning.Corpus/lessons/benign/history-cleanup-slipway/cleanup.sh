#!/usr/bin/env bash
set -euo pipefail
file=${1:?which file}
n=$(git rev-list --all --count -- "$file")
[ "$n" -gt 0 ] || { echo "$file is not in the history"; exit 0; }

git bundle create "../$(basename "$PWD")-$(date +%F).bundle" --all

git filter-branch -f --index-filter "
    git rm -q --cached --ignore-unmatch -- '$file'
" --env-filter '
    # two of us committed from a machine with the wrong name, see .mailmap
    if [ "$GIT_AUTHOR_EMAIL" = root@localhost ]; then
        export GIT_AUTHOR_NAME="Slipway build" GIT_AUTHOR_EMAIL=build@slipway.example.com
    fi
' --prune-empty --tag-name-filter cat -- --all

git for-each-ref --format='%(refname)' refs/original | xargs -r -n1 git update-ref -d
git reflog expire --expire=now --all
git gc -q --prune=now --aggressive

echo "$file was in $n commits. Bundle of the old state is one folder up."
read -rp "Push all branches by force? [y/N] " a
[ "$a" = y ] && git push --force --all && git push --force --tags
