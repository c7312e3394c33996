#!/usr/bin/env perl
# abwesend.pl - schickt während des Urlaubs eine Abwesenheitsnotiz, je Absender einmal
# Aufruf: abwesend.pl ~/.config/abwesend.conf      (cron, alle 10 Minuten)
use strict;
use warnings;
use Mail::IMAPClient;
use Config::Tiny;
use Net::SMTP;
use Time::Piece;

my $conf = Config::Tiny->read($ARGV[0]) or die "keine Konfiguration\n";
my ($i, $u) = ($conf->{imap}, $conf->{urlaub});

my $heute = localtime->ymd;
exit 0 if $heute lt $u->{von} or $heute gt $u->{bis};

# Das Kennwort liefert der Schlüsselbund des Systems, es steht in keiner Datei.
chomp(my $kennwort = qx(secret-tool lookup service imap user $ENV{USER}));
my $imap = Mail::IMAPClient->new(
    Server => $i->{server}, User => $i->{user}, Password => $kennwort, Ssl => 1, Uid => 1,
) or die "Anmeldung fehlgeschlagen: $@\n";

my $merkliste = "$ENV{HOME}/.local/state/abwesend.txt";
my %schon;
if (open my $fh, '<', $merkliste) { chomp, $schon{$_} = 1 while <$fh> }

$imap->select('INBOX');
for my $id ($imap->unseen) {
    my $h = $imap->parse_headers($id, 'From', 'Reply-To', 'List-Id', 'Auto-Submitted', 'Precedence');
    next if $h->{'List-Id'} || $h->{Precedence};
    next if ($h->{'Auto-Submitted'}[0] // 'no') ne 'no';
    my ($an) = (($h->{'Reply-To'} || $h->{From})->[0] // '') =~ /([\w.+-]+@[\w.-]+)/ or next;
    next if $schon{lc $an}++;
    antworte($an);
    open my $fh, '>>', $merkliste or die $!;
    print $fh lc($an), "\n";
}
$imap->logout;    # nichts verschoben, nichts gelöscht, alles bleibt ungelesen

sub antworte {
    my ($an) = @_;
    my $s = Net::SMTP->new($i->{smtp}, Port => 587) or die "SMTP nicht erreichbar\n";
    $s->starttls or die "kein TLS\n";
    $s->auth($i->{user}, $kennwort) or die "SMTP-Anmeldung abgelehnt\n";
    $s->mail($i->{user});
    $s->to($an);
    $s->data("From: $i->{user}\nTo: $an\nSubject: $u->{betreff}\nAuto-Submitted: auto-replied\n\n$u->{text}\n");
    $s->quit;
}
