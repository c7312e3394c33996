#!/bin/sh
# Firewall of the lock keeper's gateway. Only what we need comes in, the rest is logged and dropped.
# /etc/network/if-pre-up.d/fw
[ -f /etc/lockkeeper-gw ] || exit 0
IPT=/usr/sbin/iptables
LAN=10.13.0.0/16
WAN=eth0

$IPT -F; $IPT -X; $IPT -t nat -F; $IPT -t mangle -F
$IPT -P INPUT DROP
$IPT -P FORWARD DROP
$IPT -P OUTPUT ACCEPT

$IPT -A INPUT -i lo -j ACCEPT
$IPT -A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
$IPT -A INPUT -s $LAN -p tcp -m multiport --dports 22,80,443 -j ACCEPT
$IPT -A INPUT -s $LAN -p udp -m multiport --dports 53,123 -j ACCEPT
$IPT -A INPUT -p icmp --icmp-type echo-request -m limit --limit 5/s -j ACCEPT

# water levels, and the camera server that the authority may see
$IPT -A INPUT -i $WAN -p udp --dport 10110 -j ACCEPT
$IPT -t nat -A PREROUTING -i $WAN -s 198.51.100.8/29 -p tcp --dport 10443 -j DNAT --to 10.13.0.10:443
$IPT -A FORWARD -i $WAN -s 198.51.100.8/29 -d 10.13.0.10 -p tcp --dport 443 -j ACCEPT
$IPT -A FORWARD -s $LAN -o $WAN -j ACCEPT
$IPT -A FORWARD -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
$IPT -t mangle -A PREROUTING -i $WAN -p udp --dport 10110 -j MARK --set-mark 7
$IPT -I INPUT 1 -m mark --mark 7 -m limit --limit 50/s -j ACCEPT
$IPT -t nat -A PREROUTING -s $LAN -p udp --dport 53 -j DNAT --to 10.13.0.53

$IPT -t nat -A POSTROUTING -o $WAN -j MASQUERADE
$IPT -A INPUT -m limit --limit 6/min -j LOG --log-prefix "fw drop "
