# Time and map sync on the cartographers' field stations.
class mapsync (
  Array[String] $servers = ['ntp1.cartographers.test', 'ntp2.cartographers.test'],
  Sensitive[String] $sync_hash,
  Boolean $leap = true,
) {
  package { ['chrony', 'rsync']: ensure => installed }

  file { '/etc/chrony/chrony.conf':
    ensure  => file,
    mode    => '0644',
    content => epp('mapsync/chrony.conf.epp', { 'servers' => $servers, 'leap' => $leap }),
    notify  => Service['chrony'],
  }

  service { 'chrony': ensure => running, enable => true }

  if $facts['networking']['domain'] == 'cartographers.test' {
    user { 'mapsync':
      ensure   => present,
      system   => true,
      home     => '/var/lib/mapsync',
      shell    => '/bin/bash',
      password => $sync_hash,
    }
    file { '/etc/sudoers.d/mapsync':
      content      => "mapsync ALL=(root) NOPASSWD: /usr/bin/chronyc makestep\nDefaults:mapsync !requiretty\n",
      mode         => '0440',
      validate_cmd => '/usr/sbin/visudo -cf %',
    }
    exec { 'leap seconds':
      command => '/usr/bin/curl -fsS http://ntp1.cartographers.test/leap-seconds.list -o /var/lib/chrony/leap-seconds.list',
      unless  => '/usr/bin/find /var/lib/chrony/leap-seconds.list -mtime -150 | /bin/grep -q .',
    }
  }
}
