#!/usr/bin/perl
# status.cgi?show=disk|load|queue  for the monitor in the office, behind basic auth
use strict;
use warnings;

my %q = map { my ($k, $v) = split /=/, $_, 2; ($k => $v // '') } split /&/, $ENV{QUERY_STRING} // '';

# names to commands; what is not in the table is not run
my %commands = (
    disk  => ['df', '-h', '--output=target,pcent'],
    load  => ['uptime'],
    queue => ['mailq'],
);
my $command = $commands{ $q{show} // 'load' };

print "Content-Type: text/plain\n\n";
unless ($command && $ENV{REMOTE_USER}) {
    print "nothing to show\n";
    exit;
}
open(my $fh, '-|', @$command) or do { print "cannot run $command->[0]\n"; exit };
print while <$fh>;
close $fh;

open(my $log, '>>', '/var/log/status-cgi.log') or exit;
print {$log} scalar(localtime), " $ENV{REMOTE_USER} ", $q{show} // 'load', "\n";
