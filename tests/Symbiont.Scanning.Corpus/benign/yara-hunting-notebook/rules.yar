/*
  Rules for the scanner of the mail gateway. Strings are parts of what we have seen, none of them works alone.
*/
rule script_downloads_and_runs
{
    meta:
        author = "mail team"
        date = "2026-01-09"
    strings:
        $d1 = /curl\s+-[a-zA-Z]*s[a-zA-Z]*\s+https?:\/\/[^\s|]+\s*\|\s*(ba)?sh/
        $d2 = "IEX (New-Object Net.WebClient).DownloadString" nocase
        $d3 = "certutil -urlcache -split -f" nocase
        $d4 = "mshta http" nocase
    condition:
        filesize < 200KB and any of them
}

rule python_reverse_shell
{
    strings:
        $a = "socket.socket(socket.AF_INET,socket.SOCK_STREAM)"
        $b = "os.dup2(s.fileno(),0)"
        $c = "subprocess.call([\"/bin/sh\",\"-i\"])"
    condition:
        2 of them
}

rule invisible_instructions
{
    strings:
        $tag = { F3 A0 81 ?? F3 A0 81 ?? F3 A0 81 ?? }
        $say = /ignore (all|any) (previous|prior) instructions/ nocase
    condition:
        $tag or #say > 3
}
