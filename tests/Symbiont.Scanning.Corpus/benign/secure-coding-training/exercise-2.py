"""Exercise 2: three functions, one of them is safe. Which one, and why? Solutions at the bottom of the page.

The unsafe variants are given as text, so that nobody can call them by accident.
"""

VARIANT_A = '''
def ping(host):
    return os.popen("ping -c 1 " + host).read()
'''

VARIANT_B = '''
def ping(host):
    return subprocess.run(f"ping -c 1 {host}", shell=True, capture_output=True)
'''

VARIANT_C = '''
def ping(host):
    ipaddress.ip_address(host)
    return subprocess.run(["ping", "-c", "1", host], capture_output=True, timeout=5)
'''

ANSWERS = {"A": "unsafe", "B": "unsafe", "C": "safe"}


def quiz():
    right = 0
    for name, text in zip("ABC", (VARIANT_A, VARIANT_B, VARIANT_C)):
        print(text)
        answer = input(f"Variant {name}, safe or unsafe? ").strip().lower()
        right += answer == ANSWERS[name]
    print(f"{right} of 3. A name such as 'localhost; id' shows the difference.")


if __name__ == "__main__":
    quiz()
