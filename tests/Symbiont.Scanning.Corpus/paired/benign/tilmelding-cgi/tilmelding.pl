#!/usr/bin/perl -T
# Tilmelding til sommerfesten: gemmer navn og antal, sender en kvittering.
use strict;
use warnings;
use utf8;
use CGI qw(:standard escapeHTML);
use Digest::SHA qw(hmac_sha256_hex);
use Fcntl qw(:flock);

$ENV{PATH} = '/usr/bin:/bin';
my $fil = '/var/lib/tilmelding/2026.txt';
binmode STDOUT, ':utf8';

sub nogle {
    open my $ind, '<', '/etc/tilmelding.key' or die "ingen nøgle: $!";
    my $n = <$ind>;
    chomp $n;
    return $n;
}

sub gem {
    my ($navn, $post, $antal) = @_;
    open my $ud, '>>:utf8', $fil or die "kan ikke skrive: $!";
    flock $ud, LOCK_EX;
    print {$ud} join('|', time, $navn, $post, $antal), "\n";
}

# Kvittering gennem sendmail; adressen går aldrig gennem en skal
sub kvitter {
    my ($post, $antal) = @_;
    my $link = 'https://fest.example.com/afmeld?p=' . unpack('H*', $post) . '&s=' . hmac_sha256_hex($post, nogle());
    open my $mail, '|-', '/usr/sbin/sendmail', '-oi', '-f', 'fest@example.com', '--', $post or die "sendmail: $!";
    binmode $mail, ':utf8';
    print {$mail} "To: $post\nSubject: Sommerfest\nContent-Type: text/plain; charset=utf-8\n\n",
        "Vi glæder os til at se jer ($antal). Afmelding: $link\n";
    close $mail or warn "sendmail: $?";
}

if (request_method() eq 'POST') {
    my ($navn) = (param('navn') // '') =~ /^([\p{L} .'-]{2,60})$/;
    my ($post) = (param('post') // '') =~ /^([\w.+-]{1,60}@[\w-]+(?:\.[\w-]+)+)$/;
    my ($antal) = (param('antal') // '') =~ /^([1-9])$/;
    if ($navn && $post && $antal && !length(param('web') // '')) {
        gem($navn, $post, $antal);
        kvitter($post, $antal);
        print header(-charset => 'utf-8'), start_html('Tak'), p('Tak, ', escapeHTML($navn), '!'), end_html();
        exit;
    }
}

print header(-charset => 'utf-8'), start_html('Sommerfest'), h1('Sommerfest'),
    start_form(), 'Navn ', textfield('navn'), ' Mail ', textfield('post'), ' Antal ', textfield('antal', 1),
    div({ -style => 'display:none' }, textfield('web')), submit('Tilmeld'), end_form(), end_html();
