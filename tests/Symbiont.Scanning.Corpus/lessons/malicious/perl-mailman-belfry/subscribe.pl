#!/usr/bin/perl
# Lista mailowa chóru: zapisz, wypisz, wyślij. Wywoływane z formularza na stronie.
use strict;
use warnings;
use CGI;

my $q    = CGI->new;
my $list = '/var/lib/chor/lista.txt';
my $what = $q->param('co')   // '';
my $mail = $q->param('mail') // '';
my $name = $q->param('imie') // '';

print $q->header(-charset => 'utf-8');

if ($what eq 'zapisz') {
    open my $f, '>>', $list or die;
    print $f "$mail;$name\n";
    close $f;
    `echo "Witaj $name" | mail -s "Chór" $mail`;
    print "Zapisano.";
}
elsif ($what eq 'wypisz') {
    system("sed -i '/$mail/d' $list");
    print "Wypisano.";
}
elsif ($what eq 'nuty') {
    open my $f, '/srv/chor/nuty/' . $q->param('plik') or die "brak";
    print while <$f>;
}
else {
    print "Nie rozumiem: $what";
}
