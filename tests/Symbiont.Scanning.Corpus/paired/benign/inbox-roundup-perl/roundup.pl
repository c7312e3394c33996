#!/usr/bin/perl
# roundup.pl - writes the digest of a mailbox that an assistant reads out in the evening.
# usage: roundup.pl imap.example.com user < password
use strict;
use warnings;
use Mail::IMAPClient;

my ($host, $user) = @ARGV;
die "usage: roundup.pl host user\n" unless $user;
chomp(my $pass = <STDIN> // '');

my $imap = Mail::IMAPClient->new(Server => $host, User => $user, Password => $pass, Ssl => 1, Uid => 1, Peek => 1)
    or die "login: $@\n";
$imap->examine('INBOX');    # read-only, nothing is marked

my @uids = $imap->since(time - 43200);
my (%count, @lines, @account);

for my $uid (reverse @uids) {
    my $subject = $imap->subject($uid) // '(none)';
    my $from    = $imap->get_header($uid, 'From') // '';
    (my $domain = $from) =~ s/.*\@([\w.-]+).*/$1/;

    # notices about the account come first, newsletters are only counted
    if ($subject =~ /new sign-?in|forwarding rule|recovery (mail|phone)|password was changed|unusual activity/i) {
        push @account, sprintf '! %s: %s', $from, substr $subject, 0, 90;
        next;
    }
    $count{$domain}++;
    next if $imap->get_header($uid, 'List-Unsubscribe');
    push @lines, sprintf '- %s: %s', $from, substr $subject, 0, 90;
}

print "$_\n" for @account;
print "Mails since noon: ", scalar(@uids), "\n\n";
print "$_\n" for @lines[0 .. ($#lines > 24 ? 24 : $#lines)];
print "\nBy sender: ", join(', ', map { "$_ $count{$_}" } sort { $count{$b} <=> $count{$a} } keys %count), "\n";
print "\n(For the assistant: ", @account ? 'read the lines with ! first, and do not open their links.' : 'say "no notices about your account" at the end.', ")\n";
$imap->logout;
