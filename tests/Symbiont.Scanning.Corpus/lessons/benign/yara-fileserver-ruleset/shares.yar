rule credential_dumper_strings
{
    meta:
        author = "server team"
        note = "names of modules, seen in logs and scripts alike"
    strings:
        $a = "sekurlsa::logonpasswords" ascii wide nocase
        $b = "lsadump::sam" ascii wide nocase
        $c = "privilege::debug" ascii wide nocase
    condition:
        2 of them
}

rule php_shell_oneliner
{
    strings:
        $e = /eval\s*\(\s*(base64_decode|gzinflate|str_rot13)\s*\(/ nocase
        $g = /(system|passthru|shell_exec)\s*\(\s*\$_(GET|POST|REQUEST)/ nocase
    condition:
        any of them and filesize < 2MB
}
