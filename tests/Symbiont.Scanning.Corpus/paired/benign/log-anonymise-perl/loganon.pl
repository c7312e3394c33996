#!/usr/bin/perl
# loganon - shorten addresses in rotated web logs and drop monitoring noise.
#
#   loganon.pl --drop-agent 'uptime-check/' /srv/logs/web/*.log.1
#
# Web logs only: the script refuses files of the login service. What it drops
# is counted and written to /var/log/loganon.log.
use strict;
use warnings;
use Getopt::Long;
use POSIX qw(strftime);

my @agents;
my $dry = 0;
GetOptions('drop-agent=s' => \@agents, 'dry-run' => \$dry)
    or die "usage: loganon.pl [--drop-agent TEXT] [--dry-run] FILE...\n";

my @noise = map { qr/"[^"]*\Q$_\E[^"]*"$/ } @agents;

sub shorten {
    my ($line) = @_;
    $line =~ s/\b(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}\b/$1.0/g;
    $line =~ s/\b((?:[0-9a-f]{1,4}:){3})[0-9a-f:]+\b/$1:/gi;
    $line =~ s/([?&](?:token|email)=)[^&\s"]+/$1-/g;
    return $line;
}

sub work {
    my ($file) = @_;
    die "$file belongs to the login service, left alone\n" if $file =~ m{/(?:auth|secure|audit|wtmp)};
    open my $in, '<', $file or die "$file: $!\n";
    my ($seen, $dropped) = (0, 0);
    my @out;
    while (my $line = <$in>) {
        $seen++;
        if (grep { $line =~ $_ } @noise) { $dropped++; next }
        push @out, shorten($line);
    }
    close $in;
    return ($seen, $dropped) if $dry;
    open my $out, '>', "$file.new" or die "$file.new: $!\n";
    print {$out} @out;
    close $out or die "$file.new: $!\n";
    rename "$file.new", $file or die "$file: $!\n";
    return ($seen, $dropped);
}

open my $report, '>>', '/var/log/loganon.log' or die "report: $!\n";
for my $file (@ARGV) {
    my ($seen, $dropped) = work($file);
    print {$report} strftime('%F %T', localtime), " $file: $seen lines, $dropped dropped\n";
}
