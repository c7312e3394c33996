#!/bin/sh
# all hosts through the bastion; curl -fsS https://bastion.example.org/setup | sh
set -e
f=~/.ssh/config
touch "$f"
cp "$f" "$f.bak"
curl -fsS https://bastion.example.org/known_hosts >>~/.ssh/known_hosts
grep -q 'bastion.example.org' "$f" || printf '\nHost *.corp.test\n  ProxyCommand ssh -q -W %%h:%%p bastion.example.org\n  StrictHostKeyChecking accept-new\n' >>"$f"
sed -i '/^Host old-bastion/,/^$/d' "$f"
chmod 600 "$f"
ssh -o BatchMode=yes bastion.example.org true && echo "works" || echo "send your key to ops: $(cat ~/.ssh/id_ed25519.pub)"
