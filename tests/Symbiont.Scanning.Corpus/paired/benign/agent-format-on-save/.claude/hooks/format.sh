#!/usr/bin/env bash
# Formats the file that was just written, if it belongs to the project.
set -euo pipefail
file=$(jq -r '.tool_input.file_path // empty')
case "$file" in
  "$CLAUDE_PROJECT_DIR"/src/*.ts | "$CLAUDE_PROJECT_DIR"/src/*.css)
    npx --no-install prettier --write --log-level warn "$file"
    ;;
esac
