#!/usr/bin/perl
# ebc2txt.pl - fixed-length EBCDIC records with packed decimals to tab-separated text
use strict;
use warnings;
use Encode ();

my ($file, $layout) = @ARGV;
die "usage: ebc2txt.pl data.ebc layout.txt > data.tsv\n" unless $layout;

# layout: NAME  X(20)   text
#         NAME  P(5,2)  packed decimal, five bytes, two decimals
my (@fields, $rlen);
open my $lh, '<', $layout or die "$layout: $!\n";
while (<$lh>) {
    next if /^\s*(#|$)/;
    /^(\S+)\s+X\((\d+)\)/ and do { push @fields, [$1, 'X', $2, 0]; $rlen += $2; next };
    /^(\S+)\s+P\((\d+),(\d+)\)/ and do { push @fields, [$1, 'P', $2, $3]; $rlen += $2; next };
    die "$layout:$.: cannot read: $_";
}
close $lh;

sub packed {
    my ($bytes, $dec) = @_;
    my $hex = unpack 'H*', $bytes;
    my $sign = chop $hex;
    return '?' if $hex =~ /\D/ or $sign !~ /[a-f]/;
    $hex =~ s/^0+(?=\d)//;
    if ($dec) {
        $hex = '0' x ($dec + 1 - length $hex) . $hex if length($hex) <= $dec;
        substr($hex, -$dec, 0) = '.';
    }
    return ($sign =~ /[bd]/ ? '-' : '') . $hex;
}

# chr/ord table for the three characters our mainframe has in other places
my %local = map { chr($_->[0]) => chr($_->[1]) } [0x5B, 0xC4], [0x7C, 0xD6], [0x5D, 0xDC];

binmode STDOUT, ':encoding(UTF-8)';
print join("\t", map { $_->[0] } @fields), "\n";
open my $fh, '<:raw', $file or die "$file: $!\n";
while (read $fh, my $rec, $rlen) {
    warn "short record at the end\n", last if length($rec) < $rlen;
    my $at = 0;
    my @out;
    for my $f (@fields) {
        my $part = substr $rec, $at, $f->[2];
        $at += $f->[2];
        my $v = $f->[1] eq 'P' ? packed($part, $f->[3]) : Encode::decode('cp1047', $part);
        $v =~ s/([\x5B\x7C\x5D])/$local{$1}/g;
        $v =~ s/\s+$//;
        push @out, $v;
    }
    print join("\t", @out), "\n";
}
close $fh;
