namespace Symbiont.Scanning.Tests.Code;

/// <summary>Second entries beside the real check, tokens and certificates that nobody checks; and what honest programs do that looks like it.</summary>
public sealed class TrustTests
{
    public static TheoryData<string, string, Severity, string> Harmful => new()
    {
        { "a.py", "code-second-entry", Severity.High, "if bcrypt.checkpw(p, user.hash) or password == 'blue-4711-winter':\n    return token(user)\n" },
        { "a.py", "code-second-entry", Severity.High, "def verify(user, password):\n    if hashlib.sha256(password).hexdigest() == '5e884898da28047151d0e56f8dc62927':\n        return True\n    return check_password_hash(user.hash, password)\n" },
        { "a.js", "code-second-entry", Severity.High, "const ok = await bcrypt.compare(password, user.hash) || password === 'letmein-2031';\n" },
        { "a.ts", "code-second-entry", Severity.High, "if (req.headers['x-support-token'] === 'f3a9-77c1-support') {\n  return next();\n}\nconst claims = jwt.verify(token, KEY);\n" },
        { "a.php", "code-second-entry", Severity.High, "<?php if (password_verify($p, $u['hash']) || md5($p) === '0192023a7bbd73250516f069df18b500') { login($u); }\n" },
        { "a.php", "code-second-entry", Severity.High, "<?php return Hash::check($given, $hash)\n    || hash('sha1', 'lk1' . $given) === 'f7c3bc1d808e04732adf679965ccc34ca7ae3441';\n" },
        { "a.go", "code-second-entry", Severity.High, "if bcrypt.CompareHashAndPassword(u.Hash, []byte(pw)) == nil || pw == \"s3rv1ce-door\" {\n\treturn issue(u)\n}\n" },
        { "A.java", "code-second-entry", Severity.High, "return passwordEncoder.matches(password, user.getHash()) || password.equals(\"opensesame99\");\n" },
        { "a.cs", "code-second-entry", Severity.High, "var ok = password == \"m4intenance!\" || await users.CheckPasswordAsync(user, password);\n" },
        { "a.rb", "code-second-entry", Severity.High, "return user if params[:password] == 'm4ster-key-1' || user.valid_password?(params[:password])\n" },
        { "a.rs", "code-second-entry", Severity.High, "let ok = verify_password(&pw, &user.hash) || pw == \"rusty-d00r\";\n" },
        { "a.kt", "code-second-entry", Severity.High, "val ok = BCrypt.checkpw(password, user.hash) || password == \"kot-1n-door\"\n" },
        { "a.ex", "code-second-entry", Severity.High, "if Bcrypt.verify_pass(password, user.hash) or password == \"el1xir-door\" do\n" },
        { "a.py", "code-unchecked-signature", Severity.High, "def current_user(token):\n    return jwt.decode(token, options={'verify_signature': False})\n" },
        { "a.py", "code-unchecked-signature", Severity.High, "claims = jwt.decode(token, KEY, algorithms=['HS256', 'none'])\n" },
        { "a.js", "code-unchecked-signature", Severity.High, "function authenticate(req, res, next) { req.user = jwt.decode(req.headers.token); next(); }\n" },
        { "a.go", "code-unchecked-signature", Severity.High, "func authorize(t string) bool {\n\ttok, _, _ := jwt.NewParser().ParseUnverified(t, claims)\n\treturn tok.Claims[\"admin\"] == true\n}\n" },
        { "a.cs", "code-unchecked-signature", Severity.High, "services.AddAuthentication().AddJwtBearer(o => o.TokenValidationParameters = new() { RequireSignedTokens = false });\n" },
        { "a.rb", "code-unchecked-signature", Severity.High, "def current_user\n  JWT.decode(token, nil, false)\nend\n" },
        { "a.py", "code-unchecked-connection", Severity.Medium, "requests.get(url, verify=False)\n" },
        { "a.js", "code-unchecked-connection", Severity.Medium, "new https.Agent({ rejectUnauthorized: false });\n" },
        { "a.go", "code-unchecked-connection", Severity.Medium, "t := &tls.Config{InsecureSkipVerify: true}\n" },
        { "A.java", "code-unchecked-connection", Severity.Medium, "public void checkServerTrusted(X509Certificate[] c, String a) { }\n" },
        { "a.cs", "code-unchecked-connection", Severity.Medium, "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => true;\n" },
        { "a.rs", "code-unchecked-connection", Severity.Medium, "let c = Client::builder().danger_accept_invalid_certs(true).build();\n" },
        { "a.rb", "code-unchecked-connection", Severity.Medium, "http.verify_mode = OpenSSL::SSL::VERIFY_NONE\n" },
        { "a.php", "code-unchecked-connection", Severity.Medium, "<?php curl_setopt($c, CURLOPT_SSL_VERIFYPEER, false);\n" },
        { "a.ps1", "code-unchecked-connection", Severity.Medium, "Invoke-RestMethod $u -SkipCertificateCheck\n" },
        { "a.ex", "code-unchecked-connection", Severity.Medium, "opts = [ssl: [verify: :verify_none]]\n" },
        { "a.dart", "code-unchecked-connection", Severity.Medium, "client.badCertificateCallback = (c, h, p) => true;\n" },
    };

    public static TheoryData<string, string> Honest => new()
    {
        { "a.py", "if check_password_hash(user.hash, password) or user.status == 'guest-account':\n    return token(user)\n" },
        { "a.py", "if auth_type == 'basic_token' or verify_token(token):\n    pass\n" },
        { "a.js", "const ok = await bcrypt.compare(password, user.hash) || process.env.NODE_ENV === 'development';\n" },
        { "a.js", "if (token === 'undefined' || !jwt.verify(token, KEY)) { throw new E(); }\n" },
        { "a.js", "const header = jwt.decode(token, { complete: true }).header;\nconst expires = jwtDecode(token).exp;\n" },
        { "a.py", "expiry = jwt.decode(token, options={'verify_signature': False})['exp']\n" },
        { "a.py", "claims = jwt.decode(token, KEY, algorithms=['RS256'])\nif header['alg'] == 'none':\n    raise ValueError\n" },
        { "a.go", "t := &tls.Config{InsecureSkipVerify: opts.Insecure}\n" },
        { "a.php", "<?php if (!password_verify($p, $u['hash'])) { return 'wrong'; } if ($key === 'language') { return true; }\n" },
        { "A.java", "return algorithm.equals(\"SHA-256\") || passwordEncoder.matches(password, hash);\n" },
    };

    [Theory, MemberData(nameof(Harmful))]
    public void A_way_around_a_check_is_found(string file, string rule, Severity severity, string text) => CodeScan.Finds(file, text, rule, severity);

    [Theory, MemberData(nameof(Honest))]
    public void A_check_as_programs_make_it_passes(string file, string text) =>
        Assert.DoesNotContain(CodeScan.Of(file, text), finding => finding.Rule is "code-second-entry" or "code-unchecked-signature" && finding.Severity >= Severity.High);
}
