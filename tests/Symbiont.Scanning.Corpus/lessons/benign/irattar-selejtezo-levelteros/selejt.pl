#!/usr/bin/perl
# Irattár selejtezése: a nyolc évnél régebbi számlák törlése, jegyzőkönyvvel
use strict;
use warnings;
use utf8;
use File::Basename;
use Digest::SHA;
use POSIX qw(strftime);

my ($ki, $igen) = @ARGV;
die "használat: selejt.pl IRATTÁR [--igen]\n" unless $ki && -d $ki;
my $ev = strftime('%Y', localtime);
my $lista = "$ki/selejtezes-$ev.txt";
open my $j, '>>', $lista or die "$lista: $!\n";

for my $mappa (sort glob "$ki/[12][0-9][0-9][0-9]") {
    next if basename($mappa) >= $ev - 8;    # a törvény szerint nyolc évig kell őrizni
    for my $f (glob "$mappa/*.pdf") {
        my $h = Digest::SHA->new(256)->addfile($f, 'b')->hexdigest;
        print $j "$h  $f\n";
        print "$f\n";
        if (($igen // '') eq '--igen') { unlink $f or warn "$f: $!\n" }
    }
    rmdir $mappa;
}
close $j;
print "próba volt, a törléshez: --igen\n" unless $igen;

# évente egyszer magától: crontab -e, majd
#   0 3 2 1 * /usr/local/bin/selejt.pl /srv/irattar --igen
