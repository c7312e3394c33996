#!/bin/sh
# Shows maintenance windows when somebody logs in by SSH. Debian, Ubuntu.
#
# We hook into the SESSION phase, i.e. after the login has been decided. The
# script does not see passwords (no expose_authtok) and cannot keep anybody out
# (optional). It changes one file and leaves a copy beside it.
set -eu
[ "$(id -u)" = 0 ] || { echo "please run with sudo" >&2; exit 1; }

line='session optional pam_exec.so stdout /usr/local/lib/notice/show'

if [ "${1:-}" = remove ]; then
	sed -i '\|/usr/local/lib/notice/show|d' /etc/pam.d/sshd
	rm -rf /usr/local/lib/notice
	echo "removed"
	exit 0
fi

install -D -m 0755 show.sh /usr/local/lib/notice/show
if ! grep -qF "$line" /etc/pam.d/sshd; then
	cp -p /etc/pam.d/sshd /etc/pam.d/sshd.before-notice
	printf '\n# maintenance notices, see /usr/local/lib/notice\n%s\n' "$line" >>/etc/pam.d/sshd
fi
echo "Keep this session open and test a second login before you leave."
