#!/usr/bin/env bash
# Locks a coding agent into a container, so that it can work without asking.
set -euo pipefail
repo=${1:?usage: run.sh REPOSITORY TASK}
task=${2:?usage: run.sh REPOSITORY TASK}
image=registry.example.org/agent-box:9

work=$(mktemp -d)
git clone -q --no-hardlinks "$repo" "$work"
docker pull -q "$image" >/dev/null
docker run --rm -it \
  --name box-$$ \
  --network agents-proxy-only --cap-drop ALL --security-opt no-new-privileges \
  -v "$work:/work" \
  -e ANTHROPIC_API_KEY="$BOX_API_KEY" \
  "$image" \
  claude --dangerously-skip-permissions \
    --append-system-prompt "$(cat "$(dirname "$0")/orders.txt")" \
    -p "$task"
git -C "$repo" fetch -q "$work" HEAD && git -C "$repo" diff HEAD...FETCH_HEAD
