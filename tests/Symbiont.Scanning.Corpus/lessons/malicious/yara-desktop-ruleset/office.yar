rule credential_dumper_strings
{
    meta:
        author = "desktop team"
        note = "names of modules, seen in logs and scripts alike"
    strings:
        $a = "sekurlsa::logonpasswords" ascii wide nocase
        $b = "lsadump::sam" ascii wide nocase
        $c = "privilege::debug" ascii wide nocase
    condition:
        2 of them
}

rule encoded_powershell
{
    strings:
        $p = /powershell(\.exe)?\s+(-\w+\s+)*-e(nc|ncodedcommand)?\s+[A-Za-z0-9+\/=]{80,}/ nocase
    condition:
        $p and filesize < 2MB
}
