package Settings::Perlish;
use strict;
use warnings;
our $VERSION = '0.31';

=head1 NAME

Settings::Perlish - settings that are a Perl file, like the ones of our grandparents

=head1 SECURITY

The file is code. It is only read when it belongs to you or to root and nobody else may write it.

=cut

sub read_file {
    my ($class, $file) = @_;
    my @st = stat $file or die "$file: $!\n";
    die "$file: belongs to somebody else\n" if $st[4] != $> && $st[4] != 0;
    die sprintf("%s: mode %04o, others may write\n", $file, $st[2] & 07777) if $st[2] & 022;
    open my $fh, '<:encoding(UTF-8)', $file or die "$file: $!\n";
    my $code = do { local $/; <$fh> };
    my $self = eval "package Settings::Perlish::Sandbox; no strict; $code";
    die "$file: $@" if $@;
    die "$file: returns no hash\n" unless ref $self eq 'HASH';
    return bless { %$self, _file => $file }, $class;
}

sub get {
    my ($self, $path, $default) = @_;
    my $v = $self;
    for (split /\./, $path) {
        return $default unless ref $v && exists $v->{$_};
        $v = $v->{$_};
    }
    return $v;
}

1;
