#!/usr/bin/perl -T
# Water level of the rowing club: the gauge sends a value, people see a curve.
use strict;
use warnings;
use CGI qw(escapeHTML);
use Digest::SHA 'hmac_sha256_hex';
use Fcntl ':flock';

$ENV{PATH} = '/usr/bin:/bin';
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};

my $q    = CGI->new;
my $file = '/var/lib/level/level.tsv';
my $days = int($q->param('days') || 7);
$days = 60 if $days > 60;

sub rows {
    my $since = time - shift() * 86400;
    open my $fh, '<', $file or return;
    flock $fh, LOCK_SH;
    my @r = grep { $_->[0] >= $since } map { chomp; [split /\t/] } <$fh>;
    close $fh;
    return @r;
}

sub key {
    open my $fh, '<', '/etc/level/key' or die "key: $!";
    chomp(my $k = <$fh>);
    return $k;
}

# gauge: POST cm=123&at=1717000000&sig=<hmac>; old or repeated values are refused
if ($q->request_method eq 'POST') {
    my ($cm, $at, $sig) = map { scalar $q->param($_) // '' } qw(cm at sig);
    my $ok = ($ENV{REMOTE_ADDR} // '') eq '203.0.113.17' && $cm =~ /^\d{1,4}$/ && $at =~ /^\d{10}$/ && abs(time - $at) < 300
        && hmac_sha256_hex("$cm:$at", key()) eq lc $sig;
    unless ($ok) {
        print $q->header(-status => '403 Forbidden', -type => 'text/plain'), "no\n";
        exit;
    }
    open my $fh, '>>', $file or die "level: $!";
    flock $fh, LOCK_EX;
    print $fh "$at\t$cm\n";
    close $fh;
    print $q->header('text/plain'), "ok\n";
    exit;
}

if (($q->param('as') || '') eq 'png') {
    # gnuplot gets a fixed script and the number of days, both without a shell
    open my $p, '-|', 'gnuplot', '-e', "days=$days", '/usr/local/share/level/plot.gp' or die "gnuplot: $!";
    binmode $_ for $p, \*STDOUT;
    print $q->header('image/png');
    local $/ = \65536;
    print while <$p>;
    exit;
}

my @r = rows($days);
print $q->header(-charset => 'utf-8'), "<!doctype html><title>Water level</title>\n";
print "<p>Now: ", escapeHTML(@r ? "$r[-1][1] cm" : 'unknown'), "</p>\n";
print "<img src=\"level.cgi?as=png&amp;days=$days\" alt=\"last $days days\">\n";
