# tea house shop router, RouterOS 7 - /import shop.rsc
/system identity set name=shop-07
/interface bridge add name=lan
/ip address add address=10.91.7.1/24 interface=lan
/ip pool add name=guests ranges=10.91.7.50-10.91.7.200
/ip dhcp-server add name=guests interface=lan address-pool=guests disabled=no
/ip dns set servers=10.91.0.53 allow-remote-requests=yes
/ip firewall nat add chain=srcnat out-interface=ether1 action=masquerade
/ip firewall filter add chain=input action=accept protocol=tcp dst-port=8291,22 in-interface=wg-office comment="remote support of the office, through the tunnel only"
/ip firewall filter add chain=input action=accept connection-state=established,related
/ip firewall filter add chain=input action=drop in-interface=ether1
/ip socks set enabled=no
/user add name=office-backup group=read password=Example-9911 address=10.91.0.0/24
/system scheduler add name=backup interval=1d on-event="/export file=shop-07; /tool fetch upload=yes mode=sftp url=sftp://10.91.0.8/shop-07.rsc src-path=shop-07.rsc user=routers; /file remove shop-07.rsc"
/system logging add topics=account,system action=remote
/system ntp client set enabled=yes servers=pool.teahouse.test
