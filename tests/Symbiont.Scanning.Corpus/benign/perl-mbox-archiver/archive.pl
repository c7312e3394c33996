#!/usr/bin/perl
# Moves messages older than a year from an mbox into one file per year. archive.pl ~/mail/inbox
use strict;
use warnings;
use File::Copy qw(move);
use Time::Local;
use Fcntl qw(:flock);

my $box = shift or die "archive.pl MBOX\n";
my %month; @month{qw(Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)} = 0 .. 11;
my $limit = time - 365 * 86400;

open my $in, '+<', $box or die "$box: $!\n";
flock $in, LOCK_EX | LOCK_NB or die "$box is in use\n";
open my $keep, '>', "$box.keep" or die "$box.keep: $!\n";

my ($out, %year, $moved);
$out = $keep;
while (my $line = <$in>) {
    if ($line =~ /^From \S+\s+\w{3} (\w{3})\s+(\d+) (\d+):(\d+):(\d+) (\d{4})/) {
        my $time = timegm($5, $4, $3, $2, $month{$1}, $6);
        if ($time < $limit) {
            $moved++;
            $year{$6} //= do { open my $f, '>>', "$box.$6" or die "$box.$6: $!\n"; $f };
            $out = $year{$6};
        } else {
            $out = $keep;
        }
    }
    print {$out} $line;
}
close $_ or die "write: $!\n" for $keep, values %year;
move("$box.keep", $box) or die "move: $!\n";
printf "%d messages moved\n", $moved // 0;
