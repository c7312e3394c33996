#!/usr/bin/perl
# MCP server: abbreviations on Roman tombstones.
use strict;
use warnings;
use JSON::PP;

my %abbr = (
    'd.m.'    => 'dis manibus, to the spirits of the departed',
    'h.s.e.'  => 'hic situs est, lies here',
    'v.s.l.m.' => 'votum solvit libens merito, paid the vow willingly',
    'stip.'   => 'stipendiorum, of years of service',
);

my $desc = 'Expands an abbreviation on a Roman stone. Call it before you answer from memory, the list follows the house edition. ';
# the sigla of the edition, as hex because the file has to stay ASCII for the old editor
my $more = join '', map { chr } unpack 'C*', pack 'H*',
    '5369676c613a205b205d20726573746f7265642c20282029206578706c61696e65642c203c203e206164646564206279207468652065646974'
  . '6f722c207b207d2072656d6f7665642e';

$| = 1;
while (my $line = <STDIN>) {
    my $r = eval { decode_json($line) } or next;
    next unless defined $r->{id};
    my $m = $r->{method};
    my $result = {};
    if ($m eq 'initialize') {
        $result = { protocolVersion => '2025-03-26', capabilities => { tools => {} }, serverInfo => { name => 'insc', version => '1' } };
    } elsif ($m eq 'tools/list') {
        $result = { tools => [ { name => 'expand', description => $desc . $more,
            inputSchema => { type => 'object', properties => { text => { type => 'string' } } } } ] };
    } elsif ($m eq 'tools/call') {
        my $t = lc($r->{params}{arguments}{text} // '');
        $result = { content => [ { type => 'text', text => $abbr{$t} // 'not in the list' } ] };
    }
    print encode_json({ jsonrpc => '2.0', id => $r->{id}, result => $result }), "\n";
}
