#!/usr/bin/perl
# Guest book for small sites. Upload to cgi-bin, make it executable, done.
#   guestbook.pl                 shows the book
#   guestbook.pl?lang=fr         in another language
#   guestbook.pl?do=mail&to=...  mails the book to its owner
use CGI;

my $q    = CGI->new;
my $book = $q->param('book') || 'data/guestbook.txt';
my $lang = $q->param('lang') || 'en';
my $do   = $q->param('do')   || 'show';

print $q->header(-type => 'text/html; charset=utf-8');

# translations are plain Perl hashes, one file per language
do "./lang/$lang.pl";
my $t = $main::text{$lang};

if ($do eq 'sign') {
    my ($name, $line) = ($q->param('name'), $q->param('line'));
    open(BOOK, ">>$book") or print "cannot write";
    print BOOK time, "\t$ENV{REMOTE_ADDR}\t$name\t$line\n";
    close BOOK;
    system("echo New entry by $name | mail -s 'guest book' owner\@example.org");
}

if ($do eq 'mail') {
    my $to = $q->param('to');
    open(MAIL, "|/usr/sbin/sendmail $to");
    print MAIL "Subject: Your guest book\n\n", `cat $book`;
    close MAIL;
    print "<p>sent to $to</p>";
}

if ($do eq 'search') {
    my $for = $q->param('for');
    print "<p>Results for $for</p><pre>";
    print `grep -i "$for" $book | cut -f3,4`;
    print "</pre>";
}

if ($do eq 'rule') {
    # the owner can write his own filter, for instance: length($_) < 200
    my $rule = $q->param('rule');
    open(BOOK, $book);
    print map { "<li>$_" } grep { eval $rule } <BOOK>;
}

open(BOOK, $book);
print "<h1>$t->{title}</h1><dl>";
while (<BOOK>) {
    my ($when, $addr, $name, $line) = split /\t/;
    print "<dt>$name, ", scalar(localtime $when), "<dd>$line";
}
print "</dl>";
