# Beállítások a laboratórium mérőgépeihez: csomagok, időszinkron, kis írásterhelés.
# Ezek a gépek SD-kártyáról futnak, ezért a napló a központi gépre megy.

merocsomagok:
  pkg.installed:
    - pkgs: [chrony, python3-serial, rsyslog, nftables, auditd]

idozona:
  timezone.system:
    - name: Europe/Budapest

chrony:
  service.running:
    - enable: True
    - require:
        - pkg: merocsomagok

# mérés közben zavarnak, kedden éjjel a karbantartó ablakban futnak
zavaro_idozitok:
  service.dead:
    - names: [man-db.timer, apt-daily.timer, bluetooth, cups]
    - enable: False

frissites_kedden:
  cron.present:
    - name: /usr/bin/unattended-upgrade -v
    - user: root
    - dayweek: 2
    - hour: 2
    - minute: 15

naplo_memoriaban:
  file.managed:
    - name: /etc/systemd/journald.conf.d/10-kartya.conf
    - makedirs: True
    - contents: |
        [Journal]
        Storage=volatile
        RuntimeMaxUse=32M
        ForwardToSyslog=yes

naplo_kozpontba:
  file.managed:
    - name: /etc/rsyslog.d/20-kozpont.conf
    - contents: |
        *.* action(type="omfwd" target="naplo.labor.example.net" port="6514" protocol="tcp"
                   StreamDriver="gtls" StreamDriverMode="1" StreamDriverAuthMode="x509/name")

kernel_beallitasok:
  file.managed:
    - name: /etc/sysctl.d/90-meres.conf
    - contents: |
        vm.swappiness = 1
        kernel.sched_rt_runtime_us = -1

tuzfal:
  file.managed:
    - name: /etc/nftables.conf
    - source: salt://merogep/nftables.conf
    - check_cmd: nft -c -f
