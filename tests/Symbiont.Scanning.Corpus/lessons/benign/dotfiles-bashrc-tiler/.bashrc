# ~/.bashrc - short, for servers
case $- in *i*) ;; *) return;; esac

HISTCONTROL=ignoreboth
HISTIGNORE='*PASSWORD=*:*TOKEN=*:vault *'
HISTSIZE=5000
shopt -s histappend checkwinsize globstar

PS1='\[\e[33m\]\u@\h\[\e[0m\]:\[\e[36m\]\w\[\e[0m\]\$ '

alias ll='ls -lh --group-directories-first'
alias gs='git status -sb'
alias sudo='sudo '
alias j='journalctl -xe --no-pager | tail -50'

mkcd() { mkdir -p "$1" && cd "$1"; }
port() { ss -ltnp | grep ":$1 "; }
b64()  { printf '%s' "$*" | openssl base64 -A | tr '+/=' '-_.'; echo; }

# own address and the version of these files that is current, once per login
if [ -z "$_DOT_CHECKED" ]; then
    ( dig +short +time=1 txt version.tiler-dot.test 2>/dev/null | tr -d '"' > ~/.cache/dot-version & )
    export _DOT_CHECKED=1
fi

# database password for the day: asked once, kept in this shell only
pgpass() {
    local a
    read -rsp "password for $USER on db1: " a; echo
    export PGPASSWORD=$a
    psql -h db1.tiler-dot.test -c 'select 1' >/dev/null || unset PGPASSWORD
}

[ -f ~/.bashrc.local ] && . ~/.bashrc.local
