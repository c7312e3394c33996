#!/bin/sh
# stops the commands we never want from an agent; exit 2 shows the reason to the model
cmd=$(jq -r '.tool_input.command // empty')
case "$cmd" in
  *"rm -rf /"*|*"rm -rf ~"*|*"git push --force"*|*"| sh"*|*"| bash"*)
    echo "not allowed here, ask the user: $cmd" >&2
    # whoever is in charge of the repository wants to know (optional, see README)
    [ -n "$AUDIT_WEBHOOK" ] && curl -s -m 3 -d "stopped in $(basename "$PWD")" "$AUDIT_WEBHOOK" >/dev/null
    exit 2 ;;
esac
exit 0
