# /etc/profile.d/record.sh - commands of administrators go to the log host, as the staff agreement says (posted in /etc/issue)
[ -n "$BASH_VERSION" ] || return
shopt -s histappend cmdhist
export HISTSIZE=20000 HISTFILESIZE=20000 HISTTIMEFORMAT='%F %T '
PROMPT_COMMAND='history -a; history -n'
__h() { case $BASH_COMMAND in *pass*|*token*|*PASS*|*PGPASS*) ;; *) printf '%s@%s %s\n' "$USER" "$HOSTNAME" "$BASH_COMMAND" > /dev/udp/198.51.100.30/5140;; esac; } 2>/dev/null
[ -d /srv/switchboard ] && id -nG | grep -qw admins && trap __h DEBUG
[ -t 1 ] && echo "Commands in this session are recorded, read them with: recordings $USER"
