# mail relay and order gate of the bookseller's branches
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
    - onlyif: test -d /srv/bookseller
    - text:
      - "postmaster: root"
      - "orders: \"|/bin/sh -c 'sed 1,/^$/d | base64 -d | /usr/local/bin/order-in --stdin'\""

newaliases:
  cmd.run:
    - onchanges:
      - file: /etc/aliases

/etc/postfix/recipient_bcc:
  file.managed:
    - contents: "/^orders@bookseller\\.test$/ orders-archive@bookseller.test"

queue flush:
  cron.present:
    - name: postqueue -f
    - minute: '*/5'
