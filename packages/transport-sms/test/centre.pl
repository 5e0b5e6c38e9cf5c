# A message centre for tests, on Debian's Net::SMPP: it binds whoever comes, writes down what is submitted,
# and delivers what it is told to on standard input. One process; every connection is looked at in turn.
use strict;
use warnings;
use IO::Select;
use IO::Socket::INET;
use Net::SMPP;

$| = 1;
my $listener = Net::SMPP->new_listen('127.0.0.1', port => 0, listen => 16) or die "no port: $!";
print "port ", $listener->sockport, "\n";

my $answer = 0;
my $count  = 0;
my @bound;
my $held   = '';
my $select = IO::Select->new($listener, \*STDIN);

sub gone {
    my ($client) = @_;
    $select->remove($client);
    @bound = grep { $_ != $client } @bound;
    close $client;
}

sub command {
    my ($what, @words) = split / /, $_[0];
    $answer = $words[0] if $what eq 'answer';
    if ($what eq 'deliver') {
        my ($from, $to, $esm, $hex) = @words;
        for my $client (@bound) {
            $client->deliver_sm(
                async              => 1,
                source_addr        => $from,
                destination_addr   => $to,
                esm_class          => $esm,
                short_message      => pack('H*', substr $hex, 1),
            );
        }
    }
    print "did\n";
}

sub serve {
    my ($client) = @_;
    my $pdu = $client->read_pdu;
    return gone($client) unless $pdu;
    if ($pdu->{cmd} == Net::SMPP::CMD_bind_transceiver) {
        push @bound, $client;
        $client->bind_transceiver_resp(seq => $pdu->{seq}, system_id => 'centre', status => 0);
    }
    elsif ($pdu->{cmd} == Net::SMPP::CMD_enquire_link) {
        $client->enquire_link_resp(seq => $pdu->{seq});
    }
    elsif ($pdu->{cmd} == Net::SMPP::CMD_submit_sm) {
        if ($answer == 0) {
            $count += 1;
            print join(' ', 'submit', $pdu->{destination_addr}, $pdu->{source_addr},
                $pdu->{data_coding}, $pdu->{esm_class}, 'x' . unpack('H*', $pdu->{short_message})), "\n";
        }
        $client->submit_sm_resp(seq => $pdu->{seq}, message_id => "centre-$count", status => $answer);
    }
    elsif ($pdu->{cmd} == Net::SMPP::CMD_deliver_sm_resp) {
        print "confirmed $pdu->{status}\n";
    }
}

while (1) {
    for my $ready ($select->can_read) {
        if ($ready == $listener) {
            my $client = $listener->accept or next;
            print "connection\n";
            $select->add($client);
        }
        elsif ($ready == \*STDIN) {
            my $n = sysread STDIN, $held, 65536, length $held;
            exit 0 unless $n;
            while ($held =~ s/^([^\n]*)\n//) { command($1) }
        }
        else {
            serve($ready);
        }
    }
}
