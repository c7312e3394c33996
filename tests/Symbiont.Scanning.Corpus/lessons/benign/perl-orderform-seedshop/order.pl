#!/usr/bin/perl
# order.pl - bulbs by post from the old site, one mail to the shop and a copy to the customer
use strict;
use warnings;
use CGI;
use MIME::Base64;

my $q    = CGI->new;
my %f    = map { $_ => scalar $q->param($_) } qw(name mail street town bulbs note);
my $to   = 'orders@bulbs.example.org';

sub clean { my $s = shift // ''; $s =~ s/[\r\n]+/ /g; return $s }

my $copy = clean($f{mail});
die "no address\n" unless $copy =~ /^[\w.+-]+@[\w.-]+\.\w+$/;
my $body = join "\n", map { "$_: " . clean($f{$_}) } sort keys %f;

open my $mail, '|-', '/usr/sbin/sendmail', '-oi', '-t' or die "sendmail: $!";
print $mail "To: $to\n";
print $mail "Bcc: $copy\n" if $q->param('copy');
print $mail "From: web\@bulbs.example.org\n";
print $mail "Subject: =?utf-8?B?", encode_base64('Order from ' . clean($f{name}), ''), "?=\n\n$body\n";
close $mail;

print $q->redirect('/thanks.html');
