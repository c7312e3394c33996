#!/bin/sh
# show - print the notices that are valid today
[ "${PAM_TYPE:-}" = open_session ] || exit 0
today=$(date +%F)
# file format: FROM TO TEXT...
while read -r from to text; do
	case $from in ''|'#'*) continue ;; esac
	if [ ! "$today" \< "$from" ] && [ ! "$today" \> "$to" ]; then
		printf '* %s\n' "$text"
	fi
done </etc/maintenance-notices
exit 0
