#!/usr/bin/perl
# Setzerdatei: eine Kombination je Zeile, Bits je Register
use strict;
use warnings;
use HTTP::Tiny;
use MIME::Base64;

my $plan = shift or die "welcher Gottesdienst?\n";
my @register = qw(Prinzipal8 Gedackt8 Oktave4 Mixtur Subbass16 Posaune16 Trompete8 Tremulant);
my %bit = map { $register[$_] => 1 << $_ } 0 .. $#register;

open my $ein, '<:encoding(UTF-8)', "$plan.txt" or die "$plan.txt: $!\n";
my $bytes = '';
while (my $zeile = <$ein>) {
    chomp $zeile;
    my ($nummer, @namen) = split /\s+/, $zeile;
    my $b = 0;
    for my $n (@namen) {
        die "Zeile $.: kein Register $n\n" unless $bit{$n};
        $b |= $bit{$n};
    }
    # die Anlage erwartet Nummer und Bits, verschoben um eins
    $bytes .= chr(ord(chr $nummer) + 1) . chr($b);
    printf "%3d  %s\n", $nummer, join ', ', @namen;
}
close $ein;

# Setzeranlage auf der Empore, nur im Kirchennetz erreichbar
my $r = HTTP::Tiny->new(timeout => 10)->post('http://192.168.178.40/setzer', { content => encode_base64($bytes) });
warn "Anlage aus? $r->{status}\n" unless $r->{success};

print "$plan: fertig\n";
