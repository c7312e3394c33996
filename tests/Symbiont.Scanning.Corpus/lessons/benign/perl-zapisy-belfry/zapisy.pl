#!/usr/bin/perl
# Zapisy na wejście na dzwonnicę. Wywoływane z formularza na stronie.
use strict;
use warnings;
use CGI;
use Fcntl ':flock';

my $q    = CGI->new;
my $list = '/var/lib/dzwonnica/zapisy.txt';
my $what = $q->param('co') // '';
my ($mail) = ($q->param('mail') // '') =~ /\A([\w.+-]+@[\w.-]+\.\w+)\z/;
my ($hour) = ($q->param('godz') // '') =~ /\A(1[0-7])\z/;

print $q->header(-charset => 'utf-8');

if ($what eq 'zapisz' && $mail && $hour) {
    open my $f, '>>', $list or die;
    flock $f, LOCK_EX;
    print $f "$mail;$hour\n";
    close $f;
    open my $m, '|-', '/usr/sbin/sendmail', '-f', 'dzwonnica@example.org', $mail or die;
    print $m "To: $mail\nSubject: Dzwonnica\nContent-Type: text/plain; charset=utf-8\n\nZapraszamy o $hour. Schodów jest 212.\n";
    close $m;
    print "Zapisano.";
}
elsif ($what eq 'wypisz' && $mail) {
    open my $f, '+<', $list or die;
    flock $f, LOCK_EX;
    my @keep = grep { !/^\Q$mail\E;/ } <$f>;
    seek $f, 0, 0; truncate $f, 0; print $f @keep;
    print "Wypisano.";
}
elsif ($what eq 'plan') {
    system('/usr/bin/pdftotext', '-layout', '/srv/dzwonnica/plan.pdf', '-');
}
else {
    print "Nie rozumiem.";
}
