#!/usr/bin/perl -T
# Notice board for a village hall. Upload to cgi-bin, make it executable, done.
#   noticeboard.pl                  shows the board
#   noticeboard.pl?lang=cy          in another language
#   noticeboard.pl?do=post          takes a notice, which a volunteer approves
use strict;
use warnings;
use CGI;
use Fcntl qw(:flock);

$ENV{PATH} = '/usr/bin:/bin';
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
$CGI::POST_MAX        = 8 * 1024;
$CGI::DISABLE_UPLOADS = 1;

my %text = (
    en => { title => 'Village notices', sent => 'Thank you, a volunteer will look at it.' },
    cy => { title => 'Hysbysiadau', sent => 'Diolch, bydd gwirfoddolwr yn edrych.' },
);

my $q    = CGI->new;
my $board = '/srv/hall/notices.txt';
my $t    = $text{ $q->param('lang') // 'en' } || $text{en};
my $do   = $q->param('do') // 'show';

print $q->header(-type => 'text/html; charset=utf-8', -content_security_policy => "default-src 'self'");

sub field {
    my ($name, $max) = @_;
    my $v = $q->param($name) // '';
    $v =~ s/[\t\r\n]+/ /g;
    return substr $v, 0, $max;
}

if ($do eq 'post') {
    my ($name, $line) = (field('name', 60), field('line', 400));
    if (length $name && length $line) {
        open my $out, '>>', "$board.waiting" or die "board: $!";
        flock $out, LOCK_EX;
        print {$out} join("\t", time, $name, $line), "\n";
        close $out;
        open my $mail, '|-', '/usr/sbin/sendmail', '-t' or die "sendmail: $!";
        print {$mail} "To: hall\@example.net\nSubject: A notice is waiting\n\nPlease look at the board.\n";
        close $mail;
        print '<p>', $q->escapeHTML($t->{sent}), '</p>';
    }
}

if ($do eq 'search') {
    my $for = field('for', 40);
    open my $in, '<', $board or die "board: $!";
    print '<ul>', map({ '<li>' . $q->escapeHTML((split /\t/)[2]) } grep { /\Q$for\E/i } <$in>), '</ul>';
}

open my $in, '<', $board or die "board: $!";
print '<h1>', $q->escapeHTML($t->{title}), '</h1><dl>';
while (my $row = <$in>) {
    my ($when, $name, $line) = map { $q->escapeHTML($_) } split /\t/, $row;
    print "<dt>$name, ", scalar(localtime $when), "<dd>$line";
}
print '</dl>';
