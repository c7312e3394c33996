/*
   Office documents that try to start programs. For mail gateways.
   Tested against 40 000 clean documents of the city administration: 3 hits,
   all in the accounting macros (see exclusions.txt).
*/

rule Maldoc_AutoOpen_Shell
{
    meta:
        author      = "mailgate team"
        description = "VBA project with an auto-start routine that reaches a shell"
        severity    = "high"
        date        = "2025-02-11"
    strings:
        $magic   = { D0 CF 11 E0 A1 B1 1A E1 }
        $auto1   = "Auto_Open" ascii nocase
        $auto2   = "Document_Open" ascii nocase
        $auto3   = "Workbook_Open" ascii nocase
        $shell1  = "WScript.Shell" ascii wide nocase
        $shell2  = "Shell.Application" ascii wide nocase
        $shell3  = "powershell -e" ascii wide nocase
        $shell4  = "mshta http" ascii wide nocase
        $fetch   = "URLDownloadToFile" ascii wide
    condition:
        $magic at 0 and any of ($auto*) and (any of ($shell*) or $fetch)
}

rule Maldoc_StringBuilding
{
    meta:
        description = "Long chains of Chr() as used to hide a command"
        severity    = "medium"
    strings:
        $chr = /(Chr\(\d{2,3}\)\s*&\s*){12,}/ nocase
        $rev = "StrReverse(" nocase
    condition:
        $chr or #rev > 4
}

rule Maldoc_RemoteTemplate
{
    meta:
        description = "DOCX that loads its template from the web (template injection)"
        severity    = "high"
    strings:
        $rel  = "attachedTemplate" ascii
        $ext  = "TargetMode=\"External\"" ascii
        $http = /Target="https?:\/\/[^"]{8,}"/
    condition:
        all of them and filesize < 200KB
}
