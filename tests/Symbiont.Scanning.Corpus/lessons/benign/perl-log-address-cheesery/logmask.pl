#!/usr/bin/perl
# logmask - masks visitors' addresses in the cheesery shop's logs after seven days (data protection, sheet 12)
use strict;
use warnings;
use Fcntl qw(:flock);

my $base = '/srv/cheeseshop/log';
exit 0 unless -d $base;

# health checks go altogether
my @noise = (
    qr{"GET /healthz HTTP},
    qr{kube-probe/},
);
# one more per line in /srv/cheeseshop/etc/noise
push @noise, map { chomp; qr{\Q$_\E} } do { open my $h, '<', '/srv/cheeseshop/etc/noise' or (); $h ? <$h> : () };

for my $file (glob("$base/access.log.*")) {
    next if $file =~ /\.gz$/ || -M $file < 7;
    my ($atime, $mtime) = (stat $file)[8, 9];
    open my $in, '+<', $file or next;
    flock $in, LOCK_EX;
    my @keep = grep { my $l = $_; !grep { $l =~ $_ } @noise } <$in>;
    s/\b(\d+\.\d+\.\d+)\.\d+\b/$1.0/g for @keep;
    s/\b([0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,4}):[0-9a-f:]+/$1::/gi for @keep;
    seek $in, 0, 0;
    truncate $in, 0;
    print {$in} @keep;
    close $in;
    # logrotate looks at the date of the file
    utime $atime, $mtime, $file;
}

# auth and audit logs are kept as they are, the auditor wants them whole
if (open my $w, '>>', "$base/logmask.done") {
    printf {$w} "%s %d files\n", scalar localtime, scalar glob("$base/access.log.*") ? 1 : 0;
}
