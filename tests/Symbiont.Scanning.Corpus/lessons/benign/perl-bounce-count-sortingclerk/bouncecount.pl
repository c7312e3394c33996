#!/usr/bin/perl
# bouncecount - which addresses of a list bounce, and takes them off the list
use strict;
use warnings;
use Getopt::Long;
use HTTP::Tiny;
use JSON::PP;

my ($list, $dry, $min) = ('https://lists.example.org/api/members', 0, 3);
GetOptions('list=s' => \$list, 'dry' => \$dry, 'min=i' => \$min) or die "usage: bouncecount [--dry] [--min N] MBOX\n";
my $token = $ENV{LIST_TOKEN} or die "LIST_TOKEN is not set\n";
open my $fh, '<', $ARGV[0] // die("which mbox?\n") or die "$ARGV[0]: $!\n";

my (%n, $msg);

sub look {
    my ($m) = @_;
    return unless defined $m && $m =~ /^From:.*MAILER-DAEMON/mi;
    my ($who) = $m =~ /^Final-Recipient:\s*rfc822;\s*(\S+)/mi or return;
    $n{lc $who}++ if $m =~ /^Status:\s*5\./mi;
}

while (my $l = <$fh>) {
    if ($l =~ /^From \S+/) { look($msg); $msg = '' }
    $msg .= $l;
}
look($msg);

my $http = HTTP::Tiny->new(timeout => 20, verify_SSL => 1);
for my $who (sort keys %n) {
    printf "%4d %s%s\n", $n{$who}, $who, $n{$who} >= $min ? '  off' : '';
    next if $dry || $n{$who} < $min;
    my $r = $http->delete("$list/$who", { headers => { Authorization => "Bearer $token" } });
    warn "$who: $r->{status} $r->{reason}\n" unless $r->{success};
}
