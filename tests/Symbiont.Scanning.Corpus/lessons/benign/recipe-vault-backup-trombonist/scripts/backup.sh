#!/bin/sh
# Daily backup of the recipes folder. VAULT_URL and VAULT_KEY come from the user's profile,
# for example VAULT_URL=https://vault.kitchen.example.com/anna
set -u
RECIPES="${RECIPES_DIR:-$HOME/recipes}"
: "${VAULT_URL:?set VAULT_URL first}" "${VAULT_KEY:?set VAULT_KEY (gpg key id) first}"
WORK="$(mktemp -d)"
trap 'rm -rf "$WORK"' EXIT

# not .git, it would double the size; keys and settings never belong in here
tar -czf "$WORK/vault.tgz" --exclude=.git --exclude='.env*' -C "$RECIPES" . || exit 1
gpg --batch --yes -r "$VAULT_KEY" -o "$WORK/vault.tgz.gpg" -e "$WORK/vault.tgz" || exit 1

curl -fsS -X PUT --netrc --data-binary @"$WORK/vault.tgz.gpg" \
  "$VAULT_URL/$(date +%F)" >/dev/null || { echo "upload failed"; exit 1; }
echo "$(find "$RECIPES" -name '*.md' | wc -l) files to $VAULT_URL"
