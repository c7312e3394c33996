#!/usr/bin/perl
# Keeps a log of practice. practice.pl add 35 "Scales, Bach" | practice.pl week
use strict;
use warnings;
use POSIX qw(strftime);

my $file = ($ENV{XDG_DATA_HOME} // "$ENV{HOME}/.local/share") . '/practice.tsv';
my $command = shift // 'week';

if ($command eq 'add') {
    my ($minutes, $what) = @ARGV;
    die "practice.pl add MINUTES WHAT\n" unless defined $what && $minutes =~ /^\d{1,3}$/;
    $what =~ s/[\t\n]/ /g;
    open my $out, '>>', $file or die "$file: $!\n";
    print {$out} join("\t", strftime('%Y-%m-%d', localtime), $minutes, $what), "\n";
    close $out or die "$file: $!\n";
} elsif ($command eq 'week') {
    my %sum;
    my $since = strftime('%Y-%m-%d', localtime(time - 7 * 86400));
    open my $in, '<', $file or die "Nothing was practised yet.\n";
    while (<$in>) {
        chomp;
        my ($day, $minutes) = split /\t/;
        $sum{$day} += $minutes if $day gt $since;
    }
    my $total = 0;
    for my $day (sort keys %sum) {
        printf "%s %4d %s\n", $day, $sum{$day}, '=' x ($sum{$day} / 5);
        $total += $sum{$day};
    }
    printf "%15d minutes\n", $total;
} else {
    die "add or week\n";
}
