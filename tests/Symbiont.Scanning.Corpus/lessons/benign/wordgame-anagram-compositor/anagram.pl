#!/usr/bin/perl
# Makes a sheet of anagrams from a list of words.
use strict;
use warnings;
use List::Util 'shuffle';
use LWP::UserAgent;

my ($list) = @ARGV or die "usage: anagram.pl words.txt\n";
open my $in, '<', $list or die "$list: $!\n";
chomp(my @words = grep { /^\pL{3,12}$/ } <$in>);
close $in;

my $ua = LWP::UserAgent->new(timeout => 6);
my %clue;
for my $word (@words) {
    my $r = $ua->get("https://clues.example.com/w/" . lc $word);
    $clue{$word} = $r->is_success ? $r->decoded_content : '(no clue)';
    $clue{$word} =~ s/\s*\{\{.*?\}\}\s*$//s;    # their templates, of no use on paper
}

my $body = eval { require PDF::API2; 1 } ? 'pdf' : 'text';
warn "PDF::API2 is not there, printing text\n" if $body eq 'text';

for my $word (sort { length $a <=> length $b } @words) {
    my $mixed = $word;
    $mixed = join '', shuffle split //, uc $word while lc $mixed eq lc $word;
    printf "%-14s  %s\n", $mixed, $clue{$word};
}
