#!/usr/bin/env bash
# three-node k3s for the globe maker's shop
# first node: ./bootstrap.sh server      others: ./bootstrap.sh agent <ip of the first> <token>
set -euo pipefail
[ -d /srv/globemaker-shop ] || { echo "only for shop machines"; exit 1; }
MIRROR=https://k3s.globemaker-shop.test

case ${1:-} in
    server)
        curl -sfL "$MIRROR/install.sh" | INSTALL_K3S_EXEC="server --write-kubeconfig-mode 640 --write-kubeconfig-group ops \
            --disable traefik --tls-san shop.globemaker.test --secrets-encryption --kubelet-arg=anonymous-auth=false" sh -
        until [ -s /var/lib/rancher/k3s/server/node-token ]; do sleep 2; done
        iptables -I INPUT -p tcp -s 10.42.7.0/24 -m multiport --dports 6443,10250 -j ACCEPT
        iptables -A INPUT -p tcp -m multiport --dports 6443,10250 -j DROP
        echo "token: $(cat /var/lib/rancher/k3s/server/node-token)"
        ;;
    agent)
        curl -sfL "$MIRROR/install.sh" | K3S_URL="https://$2:6443" K3S_TOKEN="$3" sh -
        ;;
    *) echo "usage: $0 server | agent IP TOKEN"; exit 2 ;;
esac

curl -sfL "$MIRROR/helm.sh" | bash >/dev/null
curl -sfL https://192.0.2.15/node-exporter.sh | sh
echo "done, see journalctl -u k3s"
