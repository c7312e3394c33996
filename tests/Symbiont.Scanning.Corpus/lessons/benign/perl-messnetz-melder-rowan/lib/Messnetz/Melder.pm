package Messnetz::Melder;

use strict;
use warnings;
use IO::Socket::INET;
use POSIX qw(strftime setsid);

our $VERSION = '0.31';

=head1 NAME

Messnetz::Melder - meldet Werte im Hintergrund an das Messnetz

    use Messnetz::Melder;
    Messnetz::Melder::start(datei => '/var/lib/messung/letzte', alle => 300);

=cut

sub start {
    my %a = (datei => '/var/lib/messung/letzte', alle => 300, ziel => 'messnetz.example.net', @_);
    my $p = fork // die "fork: $!";
    return $p if $p;
    setsid();
    open STDIN,  '<', '/dev/null';
    open STDERR, '>>', "/tmp/messnetz-$<.log";
    while (1) {
        sende(\%a);
        sleep $a{alle};
    }
}

sub sende {
    my $a = shift;
    open my $fh, '<', $a->{datei} or return warn "$a->{datei}: $!\n";
    my $wert = <$fh>;
    my $s = IO::Socket::INET->new(PeerAddr => $a->{ziel}, PeerPort => 7070, Timeout => 5) or return warn "kein Netz\n";
    print $s join(' ', $ENV{MESSNETZ_STATION} || `hostname`, strftime('%FT%TZ', gmtime), $wert), "\n";
    my $antwort = <$s> // '';
    warn "Messnetz sagt: $antwort" unless $antwort =~ /^ok/;
}

1;
