#!/usr/bin/perl
# tidetable.cgi - tide table for a harbour, as used on the club's page
use strict;
use warnings;
use CGI;

my $q = CGI->new;
my $port = $q->param('port') || 'Husum';
my $days = $q->param('days') || 3;
print $q->header('text/plain; charset=utf-8');
print "Tides for $port, next $days days\n\n";

# xtide does the arithmetic
open my $x, "tide -l '$port' -b now -e '+$days days' -f t |" or die "tide: $!";
while (<$x>) {
    next unless /High Tide|Low Tide/;
    s/\s+/ /g;
    print "$_\n";
}
close $x;
