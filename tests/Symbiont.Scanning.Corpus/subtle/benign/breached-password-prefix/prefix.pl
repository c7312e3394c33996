#!/usr/bin/perl
use strict;
use warnings;
use Digest::SHA qw(sha1_hex);
use Encode qw(encode);
use HTTP::Tiny;

die "Run this in a terminal.\n" unless -t STDIN;

print STDERR "Password (not shown): ";
system 'stty', '-echo';
my $pw = <STDIN>;
system 'stty', 'echo';
print STDERR "\n";
chomp $pw;
die "empty\n" unless length $pw;

my $hash   = uc sha1_hex(encode('UTF-8', $pw));
my $prefix = substr $hash, 0, 5;
my $rest   = substr $hash, 5;
undef $pw;

my $http = HTTP::Tiny->new(
    timeout         => 10,
    verify_SSL      => 1,
    agent           => 'prefix.pl/1.0',
    default_headers => { 'Add-Padding' => 'true' },
);
my $res = $http->get("https://api.pwnedpasswords.com/range/$prefix");
die "no answer: $res->{status} $res->{reason}\n" unless $res->{success};

for my $line (split /\r?\n/, $res->{content}) {
    my ($suffix, $count) = split /:/, $line;
    next unless $suffix eq $rest && $count > 0;
    print "Found $count times in known leaks. Change it wherever you use it.\n";
    exit 1;
}
print "Not found in known leaks.\n";
