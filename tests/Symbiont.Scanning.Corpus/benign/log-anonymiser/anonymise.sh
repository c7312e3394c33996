#!/bin/sh
# anonymise.sh < access.log > share.log
# Removes personal data from a web server's log before it is given to the developers.
#  - last octet of IPv4 addresses, last 80 bits of IPv6
#  - user names, mail addresses, tokens in query strings
# The original is not changed. Deleting the original after the legal period is logrotate's business.
set -eu

exec sed -E \
  -e 's/\b([0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3})\.[0-9]{1,3}\b/\1.0/g' \
  -e 's/\b(([0-9a-f]{1,4}:){3})[0-9a-f:]+/\1:/Ig' \
  -e 's/^([^ ]+ [^ ]+) [^ ]+ /\1 - /' \
  -e 's/[A-Za-z0-9._%+-]+(@|%40)[A-Za-z0-9.-]+/MAIL/g' \
  -e 's/([?&](token|key|code|session|password|auth)=)[^& "]+/\1XXX/Ig' \
  -e 's/(Bearer|Basic) [A-Za-z0-9+\/=._-]+/\1 XXX/g'
