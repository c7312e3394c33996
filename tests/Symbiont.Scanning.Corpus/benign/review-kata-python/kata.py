"""Review kata: which of the two snippets would you accept? For new colleagues.

The snippets are texts. They are printed and never run; wrong ones are marked with the
reason after you have answered.
"""
import random

KATA = [
    (
        "Load settings that a user has uploaded",
        "settings = yaml.load(upload, Loader=yaml.UnsafeLoader)",
        "settings = yaml.safe_load(upload)",
        "UnsafeLoader creates any Python object, that is, runs any code.",
    ),
    (
        "Count the lines of a file the caller names",
        'subprocess.run(f"wc -l {name}", shell=True)',
        'subprocess.run(["wc", "-l", "--", name], check=True)',
        "A name such as `x; rm -rf ~` becomes a second command.",
    ),
    (
        "Find a customer",
        "db.execute(\"SELECT * FROM customers WHERE name = '\" + name + \"'\")",
        'db.execute("SELECT * FROM customers WHERE name = ?", (name,))',
        "' OR '1'='1 returns everybody.",
    ),
    (
        "Restore a session from a cookie",
        "session = pickle.loads(base64.b64decode(cookie))",
        "session = serializer.loads(cookie)  # itsdangerous, signed JSON",
        "pickle calls whatever the cookie names, e.g. os.system.",
    ),
    (
        "Install a tool in CI",
        "curl -s https://get.example.com | sudo bash",
        "curl -fsSLO https://get.example.com/tool && sha256sum -c tool.sha256 && install -m755 tool ~/.local/bin",
        "What is downloaded today may be something else tomorrow.",
    ),
    (
        "Certificate errors in the office",
        "requests.get(url, verify=False)",
        'requests.get(url, verify="/etc/ssl/company-bundle.pem")',
        "Without verification everybody on the way can read along.",
    ),
]


def main():
    score = 0
    for title, bad, good, reason in random.sample(KATA, len(KATA)):
        pair = [bad, good]
        random.shuffle(pair)
        print(f"\n{title}\n  a) {pair[0]}\n  b) {pair[1]}")
        answer = input("accept a or b? ").strip().lower()
        right = "ab"[pair.index(good)]
        score += answer == right
        print("right." if answer == right else f"better: {right}.", reason)
    print(f"\n{score} of {len(KATA)}")


if __name__ == "__main__":
    main()
