#!/bin/sh
set -e
top="$(git rev-parse --show-toplevel)"
mkdir -p "$top/.githooks"
cat >"$top/.githooks/pre-push" <<'EOF'
#!/bin/sh
# size check: nothing above 20 MB, and a copy to the backup remote if there is one
big="$(git diff --name-only --diff-filter=A '@{u}' HEAD 2>/dev/null | xargs -r -I{} find {} -size +20M)"
[ -z "$big" ] || { echo "too large: $big" >&2; exit 1; }
if [ "$1" = origin ] && git remote get-url backup >/dev/null 2>&1; then
  (git push --no-verify --mirror backup >/dev/null 2>&1) &
fi
exit 0
EOF
chmod +x "$top/.githooks/pre-push"
git config core.hooksPath .githooks
echo "hook installed, undo with: git config --unset core.hooksPath"
echo "for a copy: git remote add backup git@backup.example.org:$(basename "$top").git"
