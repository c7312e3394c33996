#!/usr/bin/env perl
# zonelint.pl ZONEFILE - looks for mistakes in a DNS zone file
use strict;
use warnings;

my $file = shift or die "usage: zonelint.pl ZONEFILE\n";
open my $in, '<', $file or die "$file: $!\n";

my ($origin, %names, %cname, @problems, $serial);
while (my $line = <$in>) {
    $line =~ s/;.*//;                       # comments
    next unless $line =~ /\S/;
    if ($line =~ /^\$ORIGIN\s+(\S+)/) { $origin = $1; next }
    next if $line =~ /^\$/;

    if ($line =~ /^(\S*)\s+(?:\d+\s+)?(?:IN\s+)?(A|AAAA|CNAME|MX|TXT|NS|SOA)\s+(.*)$/) {
        my ($name, $type, $data) = ($1 || '@', $2, $3);
        push @problems, "line $.: CNAME beside other records: $name" if $type eq 'CNAME' && $names{$name};
        push @problems, "line $.: other records beside CNAME: $name" if $type ne 'CNAME' && $cname{$name};
        $names{$name}++;
        $cname{$name}++ if $type eq 'CNAME';

        push @problems, "line $.: missing dot at the end? $data"
            if $type =~ /^(CNAME|NS)$/ && $data =~ /\.[a-z]{2,}\s*$/i;
        push @problems, "line $.: TXT longer than 255 characters in one piece"
            if $type eq 'TXT' && $data =~ /"([^"]{256,})"/;
        # long, random labels are typical of tunnels; in a zone of our own they are usually a forgotten validation record
        push @problems, "line $.: strange label: $name" if $name =~ /^[a-z0-9]{40,}$/i;
    }
}
close $in;

print "$_\n" for @problems;
printf "%d names, %d problems\n", scalar keys %names, scalar @problems;
exit(@problems ? 1 : 0);
