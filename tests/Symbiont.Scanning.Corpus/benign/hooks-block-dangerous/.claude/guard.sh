#!/usr/bin/env bash
# guard.sh - refuses shell commands that have no business in this project.
# Reads the call of the tool as JSON from standard input; exit code 2 blocks it.
# A net with holes, not a wall: the wall is the container the agent runs in.
set -euo pipefail

command=$(jq -r '.tool_input.command // ""')

block() {
  echo "blocked by guard.sh: $1" >&2
  exit 2
}

case $command in
  *'rm -rf /'*|*'rm -rf ~'*|*'--no-preserve-root'*) block "deletes too much" ;;
  *mkfs*|*'dd if='*'of=/dev/'*)                     block "writes to a device" ;;
  *'chmod 777'*|*'chmod -R 777'*)                   block "opens rights for everybody" ;;
  *'--force'*push*|*push*'--force'*)                block "force-push" ;;
  *'>& /dev/tcp/'*|*'nc -e'*)                       block "opens a connection for a shell" ;;
  *.ssh/id_*|*.aws/credentials*|*.netrc*)           block "touches credentials" ;;
esac

if grep -qE '(curl|wget)[^|;&]*\|[[:space:]]*(sudo[[:space:]]+)?(ba|z|da)?sh' <<< "$command"; then
  block "pipes a download into a shell"
fi

if grep -qE 'base64 (-d|--decode)[^|]*\|[[:space:]]*(ba)?sh' <<< "$command"; then
  block "runs encoded text"
fi

exit 0
